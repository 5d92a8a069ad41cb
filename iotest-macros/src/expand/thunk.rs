//! Writes the thunks of a test: closures that call it with its fixture and parameter.
//!
//! Closures, since a named function could shadow the user's. Tokens that can cause type errors have
//! the spans of the user's types and values.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, Type};

use crate::args::{Cases, Named};
use crate::signature::{Function, Parameter, PassBy};

/// Writes the `Cases` of a test.
pub(super) fn cases(
    private: &TokenStream,
    cases: Option<&Cases>,
    function: &Function,
) -> TokenStream {
    let (site, thunk) = (Span::mixed_site(), Thunk::new(private, function));
    match cases {
        None => {
            let run = thunk.closure(Argument::None);
            quote_spanned!(site=> #private::Cases::One(#run))
        }
        Some(Cases::Named(named)) => {
            let named = named.iter().map(|Named { name, value }| {
                let run = thunk.closure(Argument::Inline(value));
                quote_spanned!(site=> #private::Named { name: #name, run: #run })
            });
            quote_spanned!(site=> #private::Cases::Named(&[#(#named),*]))
        }
        Some(Cases::Table(table)) => {
            let at = site.located_at(table.span());
            let (test, value) = (&thunk.test, &thunk.value);
            let body = thunk.body(Argument::FromTable);
            quote_spanned! {at=>
                #private::Cases::Table(#private::Table {
                    names: || #private::names(&#table),
                    run: |test, name| {
                        #private::with_value(&#table, name, test, |#test, #value| #body)
                    },
                })
            }
        }
    }
}

/// Where the value of the parameter comes from.
#[derive(Clone, Copy)]
enum Argument<'a> {
    /// There is no parameter.
    None,
    /// From the attribute.
    Inline(&'a Expr),
    /// From the variable `value`, an entry of a table.
    FromTable,
}

/// The variables of a thunk.
struct Thunk<'a> {
    private: &'a TokenStream,
    function: &'a Function,
    test: Ident,
    fixture: Ident,
    value: Ident,
}

impl<'a> Thunk<'a> {
    fn new(private: &'a TokenStream, function: &'a Function) -> Self {
        let site = Span::mixed_site();
        let at = |part: Option<&Type>| {
            site.located_at(part.map_or(function.name().span(), Spanned::span))
        };
        Self {
            private,
            function,
            test: Ident::new("test", at(function.context())),
            fixture: Ident::new("fixture", at(function.fixture())),
            value: Ident::new("value", at(function.parameter().map(|parameter| parameter.ty))),
        }
    }

    /// Writes the closure of a case.
    fn closure(&self, value: Argument<'_>) -> TokenStream {
        let (private, test, body) = (self.private, &self.test, self.body(value));
        quote_spanned!(Span::mixed_site()=> |#test: &mut #private::Test| #body)
    }

    /// Writes the call of the test, with the context in the variable `test`.
    fn body(&self, value: Argument<'_>) -> TokenStream {
        match self.function.fixture() {
            Some(fixture) => self.with_fixture(fixture, value),
            None => {
                let (test, value) = (&self.test, Vec::from_iter(self.argument(value)));
                self.call(&quote_spanned!(Span::mixed_site()=> #test #(, #value)*))
            }
        }
    }

    /// Writes the parameter's argument for a test without a fixture, if it has a parameter.
    fn argument(&self, value: Argument<'_>) -> Option<TokenStream> {
        let (parameter, variable) = (self.function.parameter()?, &self.value);
        match (value, parameter.pass_by) {
            (Argument::None, _) => None,
            (Argument::Inline(value), _) => Some(value.to_token_stream()),
            (Argument::FromTable, PassBy::Value) => Some(variable.to_token_stream()),
            (Argument::FromTable, PassBy::Reference) => {
                Some(quote_spanned!(variable.span()=> &#variable))
            }
        }
    }

    fn with_fixture(&self, fixture: &Type, value: Argument<'_>) -> TokenStream {
        let site = Span::mixed_site();
        let Self { private, test, fixture: variable, value: parameter, .. } = self;
        let at = parameter.span();
        let (ty, taken, argument) = match self.function.parameter() {
            None => (quote_spanned!(site=> _), quote_spanned!(site=> _), None),
            Some(Parameter { ty, pass_by }) => {
                let argument = match pass_by {
                    PassBy::Reference => parameter.to_token_stream(),
                    PassBy::Value => {
                        quote_spanned!(at=> ::core::clone::Clone::clone(#parameter))
                    }
                };
                (ty.to_token_stream(), parameter.to_token_stream(), Some(argument))
            }
        };
        let (reference, argument) = (self.reference(value), Vec::from_iter(argument));
        let call = self.call(&quote_spanned!(site=> #test, #variable #(, #argument)*));
        // An error about a missing fixture implementation points at the type.
        let with_fixture = quote_spanned!(site=> #private::with_fixture::<_, #ty>);
        let with_fixture = relocate(with_fixture, fixture.span());
        quote_spanned! {site=>
            #with_fixture(
                #test, #reference, |#test, #variable, #taken| #call
            )
        }
    }

    /// Writes the reference to the parameter that a fixture gets. It is an argument, so that borrows of
    /// the value live as long as the fixture.
    fn reference(&self, value: Argument<'_>) -> TokenStream {
        let (site, variable) = (Span::mixed_site(), &self.value);
        let pass_by = self.function.parameter().map(|parameter| parameter.pass_by);
        match (value, pass_by) {
            (Argument::None, _) => quote_spanned!(site=> &()),
            (Argument::Inline(value), Some(PassBy::Reference)) => value.to_token_stream(),
            (Argument::Inline(value), _) => quote_spanned!(site.located_at(value.span())=> &#value),
            (Argument::FromTable, _) => quote_spanned!(site=> &#variable),
        }
    }

    /// Writes the call, and the conversion of its result to an outcome.
    fn call(&self, arguments: &TokenStream) -> TokenStream {
        let (site, private, name) = (Span::mixed_site(), self.private, self.function.name());
        if matches!(self.function.return_type(), Some(Type::Never(_))) {
            return quote_spanned!(site=> #name(#arguments));
        }
        let at = self.function.return_type().map_or(name.span(), Spanned::span);
        let returned = Ident::new("returned", site.located_at(at));
        quote_spanned! {site=> {
            let #returned = #name(#arguments);
            #private::IntoOutcome::into_outcome(#returned)
        }}
    }
}

/// Makes errors about `tokens` point at `span`, without changing their hygiene.
fn relocate(tokens: TokenStream, span: Span) -> TokenStream {
    let relocate_token = |mut token: TokenTree| {
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_iter().map(relocate_token).collect()
}
