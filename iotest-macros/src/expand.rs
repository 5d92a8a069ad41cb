//! Writes the expansion: the unchanged function, one constant record with the function pointers of
//! its cases, and a module for libtest.
//!
//! Paths are absolute and every token that is not the user's has mixed-site hygiene, so that nothing
//! in the user's module can change its meaning, and no lint applies to it.

use std::num::NonZeroU32;

use iotest_spec::vocabulary::{AioMode, CacheMode, Format, Platform, Protocol};
use iotest_spec::{ChoiceBuf, Requirement};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::Path;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::attributes::Attributes;
use crate::model::TestModel;
use crate::signature::Function;

mod thunk;

/// Writes the whole expansion.
pub(crate) fn expand(
    model: &TestModel<'_>,
    attributes: &Attributes,
    function: &Function,
) -> TokenStream {
    let site = Span::mixed_site();
    let private = private_path(model.krate);
    let item = function.with_attributes(&attributes.kept);
    let cfgs = &attributes.cfgs;
    let record = Record { private: &private, model, attributes, function }.write();
    let cases = thunk::cases(&private, model.cases, function);
    let libtest_module = libtest_module(&private, function);
    quote_spanned! {site=>
        #item
        #(#cfgs)*
        const _: () = {
            #private::inventory::submit! {
                #private::TestDef { spec: #record, cases: #cases }
            }
        };
        #(#cfgs)*
        #libtest_module
    }
}

/// Returns the path of the runtime's `private` module.
fn private_path(krate: Option<&Path>) -> TokenStream {
    let site = Span::mixed_site();
    match krate {
        Some(krate) => quote_spanned!(site.located_at(krate.span())=> #krate::private),
        None => quote_spanned!(site=> ::iotest_runtime::private),
    }
}

/// Writes the module that libtest runs if the target lacks `harness = false`, and that makes
/// rust-analyzer offer "Run Test". Otherwise the compiler removes its contents.
fn libtest_module(private: &TokenStream, function: &Function) -> TokenStream {
    let site = Span::mixed_site();
    let located = site.located_at(function.name().span());
    let name = function.name();
    let name = if name.to_string().starts_with("r#") {
        Ident::new_raw(&name.unraw().to_string(), located)
    } else {
        Ident::new(&name.to_string(), located)
    };
    let libtest = Ident::new("libtest", located);
    quote_spanned! {site=>
        #[doc(hidden)]
        mod #name {
            #[::core::prelude::v1::test]
            fn #libtest() {
                #private::harness_is_missing(::core::module_path!())
            }
        }
    }
}

/// Writes the record of a test.
struct Record<'a> {
    private: &'a TokenStream,
    model: &'a TestModel<'a>,
    attributes: &'a Attributes,
    function: &'a Function,
}

impl Record<'_> {
    /// Writes the `CaseSpec`, its fields in order.
    fn write(&self) -> TokenStream {
        let (model, spec) = (self.model, self.spec());
        let function = self.function.name().unraw().to_string();
        let location = self.location();
        let doc = self.attributes.doc.expression();
        let formats = self.choice(model.formats.as_ref(), "Format", Format::identifier);
        let protocols = self.choice(model.protocols.as_ref(), "Protocol", Protocol::identifier);
        let platforms = self.choice(model.platforms.as_ref(), "Platform", Platform::identifier);
        let cache_modes =
            self.choice(model.cache_modes.as_ref(), "CacheMode", CacheMode::identifier);
        let aio_modes = self.choice(model.aio_modes.as_ref(), "AioMode", AioMode::identifier);
        let TestModel { required_formats, unsupported_imgopts, groups, .. } = model;
        let requires = model.requires.iter().map(|requirement| self.requirement(requirement));
        let timeout = optional(model.timeout.map(|timeout| {
            let millis = u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX);
            quote_spanned!(Span::mixed_site()=> ::core::time::Duration::from_millis(#millis))
        }));
        let weight = model.weight.map_or(1, NonZeroU32::get);
        let ignore = optional(match &self.attributes.ignore {
            Some(reason) => Some(reason.to_token_stream()),
            None => model.ignore.map(ToTokens::to_token_stream),
        });
        quote_spanned! {Span::mixed_site()=>
            #spec::CaseSpec {
                module_path: ::core::module_path!(),
                function: #function,
                location: #location,
                doc: #doc,
                formats: #formats,
                protocols: #protocols,
                platforms: #platforms,
                cache_modes: #cache_modes,
                aio_modes: #aio_modes,
                required_formats: &[#(#required_formats),*],
                unsupported_imgopts: &[#(#unsupported_imgopts),*],
                groups: &[#(#groups),*],
                requires: &[#(#requires),*],
                timeout: #timeout,
                weight: #weight,
                ignore: #ignore,
            }
        }
    }

    fn spec(&self) -> TokenStream {
        let private = self.private;
        quote_spanned!(Span::mixed_site()=> #private::spec)
    }

    /// Writes the source location with the span of the function's name, which `line!()` uses.
    fn location(&self) -> TokenStream {
        let spec = self.spec();
        let here = self.function.name().span();
        let (file, line) =
            (quote_spanned!(here=> ::core::file!()), quote_spanned!(here=> ::core::line!()));
        quote_spanned!(Span::mixed_site()=> #spec::SourceLocation { file: #file, line: #line })
    }

    fn choice<T: Copy>(
        &self,
        list: Option<&ChoiceBuf<T>>,
        vocabulary: &str,
        identifier: fn(T) -> &'static str,
    ) -> TokenStream {
        let (site, spec) = (Span::mixed_site(), self.spec());
        let Some(ChoiceBuf { include, exclude, generic, any }) = list else {
            return quote_spanned!(site=> #spec::Choice::ANY);
        };
        let vocabulary = Ident::new(vocabulary, site);
        let values = |values: &[T]| {
            let values = values.iter().map(|value| {
                let value = Ident::new(identifier(*value), site);
                quote_spanned!(site=> #spec::#vocabulary::#value)
            });
            quote_spanned!(site=> &[#(#values),*])
        };
        let (include, exclude) = (values(include), values(exclude));
        quote_spanned! {site=>
            #spec::Choice { include: #include, exclude: #exclude, generic: #generic, any: #any }
        }
    }

    fn requirement(&self, requirement: &Requirement<'_>) -> TokenStream {
        let (site, spec) = (Span::mixed_site(), self.spec());
        let value = match requirement {
            Requirement::Qtest => quote_spanned!(site=> Qtest),
            Requirement::Kvm => quote_spanned!(site=> Kvm),
            Requirement::Tcg => quote_spanned!(site=> Tcg),
            Requirement::Root => quote_spanned!(site=> Root),
            Requirement::NotRoot => quote_spanned!(site=> NotRoot),
            Requirement::Luks => quote_spanned!(site=> Luks),
            Requirement::Zstd => quote_spanned!(site=> Zstd),
            Requirement::Fuse => quote_spanned!(site=> Fuse),
            Requirement::Postcopy => quote_spanned!(site=> Postcopy),
            Requirement::Driver(name) => quote_spanned!(site=> Driver(#name)),
            Requirement::ReadOnlyDriver(name) => quote_spanned!(site=> ReadOnlyDriver(#name)),
            Requirement::Device(name) => quote_spanned!(site=> Device(#name)),
            Requirement::Machine(name) => quote_spanned!(site=> Machine(#name)),
            Requirement::Tool(tool) => {
                let tool = Ident::new(tool.identifier(), site);
                quote_spanned!(site=> Tool(#spec::Tool::#tool))
            }
            Requirement::Qmp(path) => quote_spanned!(site=> Qmp(#path)),
            Requirement::Qemu(relation, version) => {
                let relation = Ident::new(relation.identifier(), site);
                let (major, minor, micro) = (version.major, version.minor, version.micro);
                quote_spanned! {site=>
                    Qemu(#spec::Relation::#relation, #spec::Version::new(#major, #minor, #micro))
                }
            }
        };
        quote_spanned!(site=> #spec::Requirement::#value)
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    let site = Span::mixed_site();
    match value {
        Some(value) => quote_spanned!(site=> ::core::option::Option::Some(#value)),
        None => quote_spanned!(site=> ::core::option::Option::None),
    }
}
