//! Parameters and fixtures in every form; what is registered are their names.

use iotest_runtime::private::{Cases, TestDef};

mod declared {
    use iotest_runtime::prelude::*;

    /// A value that can neither be copied nor cloned.
    struct Rare(u64);

    #[derive(Clone)]
    struct Layout {
        cluster_size: u64,
        name: &'static str,
    }

    const LAYOUTS: &[(&str, Layout)] = &[
        ("4k", Layout { cluster_size: 4 * KIB, name: "four" }),
        ("default", Layout { cluster_size: 64 * KIB, name: "sixty-four" }),
    ];
    const SIZES: [(&str, u64); 2] = [("small", KIB), ("large", GIB)];
    static NAMES: &[(&str, &str)] = &[("first", "a"), ("second", "b")];

    fn made() -> Vec<(String, Vec<u64>)> {
        (1..4).map(|count| (format!("{count}-values"), vec![5; count])).collect()
    }

    fn generic<A, const COUNT: usize>() -> [(String, A); COUNT]
    where
        A: From<bool>,
    {
        std::array::from_fn(|index| (format!("n{index}"), A::from(index > 0)))
    }

    /// A fixture of any test.
    struct Any;

    impl Fixture for Any {
        fn set_up(_: &mut Test) -> Result<Self> {
            Ok(Self)
        }
    }

    /// A fixture that holds others, for whatever parameter has a length.
    struct Both<F>(Any, F);

    impl<F: FixtureWith<[u64]>> FixtureWith<[u64]> for Both<F> {
        fn set_up_with(t: &mut Test, values: &[u64]) -> Result<Self> {
            Ok(Self(Any::set_up(t)?, F::set_up_with(t, values)?))
        }

        fn tear_down_with(self, t: &mut Test, values: &[u64]) -> Result {
            self.1.tear_down_with(t, values)?;
            self.0.tear_down(t)
        }
    }

    impl FixtureWith<Layout> for Layout {
        fn set_up_with(_: &mut Test, layout: &Layout) -> Result<Self> {
            Ok(layout.clone())
        }
    }

    #[iotest(cases(small = 64 * KIB, r#loop = 5 + KIB, fact = if cfg!(unix) { 1 } else { 2 }))]
    fn by_value(_: &mut Test, _: u64) {}

    #[iotest(cases(few = &[1, 2], none = &[], text = String::from("ab").as_ref()))]
    fn by_reference(_: &mut Test, _: &[u8]) -> Result {
        Ok(())
    }

    #[iotest(cases(one = Rare(1), two = Rare(2)))]
    fn moved(_: &mut Test, Rare(number): Rare) {
        assert!(number > 0);
    }

    #[iotest(cases(one = &Rare(1)))]
    fn lent(_: &mut Test, _: &Rare) {}

    #[iotest(cases(quick = || 5, slow = || 6 * 7))]
    fn function(_: &mut Test, _: fn() -> u64) {}

    #[iotest(cases = LAYOUTS)]
    fn slice(_: &mut Test, layout: &Layout) {
        assert!(layout.cluster_size > 0 && !layout.name.is_empty());
    }

    #[iotest(cases = LAYOUTS)]
    fn cloned(_: &mut Test, _: Layout) {}

    #[iotest(cases = SIZES, formats = "raw")]
    fn array(_: &mut Test, _: u64) -> ! {
        unreachable!("never called")
    }

    #[iotest(cases = NAMES)]
    fn text(_: &mut Test, _: &str) {}

    #[iotest(cases = NAMES)]
    fn text_that_stays(_: &mut Test, _: &'static str) {}

    #[iotest(cases = made)]
    fn computed(_: &mut Test, _: &[u64]) {}

    #[iotest(cases = generic::<u64, 2>, groups = "quick")]
    fn of_a_generic_function(_: &mut Test, _: u64) {}

    #[iotest(cases = [("a", 1), ("b", 2)])]
    fn array_in_place(_: &mut Test, _: u8) {}

    #[iotest]
    fn fixture(_: &mut Test, Any: &mut Any) {}

    #[iotest(cases = SIZES)]
    fn fixture_and_value(_: &mut Test, _: &mut Any, _: u64) -> Result<(), String> {
        Ok(())
    }

    #[iotest(cases(few = &[1, 2], none = vec![].as_slice()))]
    fn fixture_and_reference(_: &mut Test, _: &mut Both<Any>, _: &[u64]) {}

    #[iotest(cases = made)]
    fn fixture_and_computed(_: &mut Test, _: &mut Both<Both<Any>>, _: &[u64]) -> ! {
        unreachable!("never called")
    }

    #[iotest(cases = LAYOUTS)]
    fn fixture_alone(_: &mut Test, _: &mut Layout) {}

    #[iotest(cases(a = Layout { cluster_size: 1, name: "one" }))]
    fn fixture_alone_in_place(_: &mut Test, _: &mut Layout) {}
}

macro_rules! generate {
    ($name:ident, $fixture:ty, $parameter:ty, $value:expr) => {
        #[iotest_runtime::iotest(cases(made = $value))]
        fn $name(_: &mut iotest_runtime::Test, _: $fixture, _: $parameter) {}
    };
}

struct Made;

impl iotest_runtime::FixtureWith<str> for Made {
    fn set_up_with(_: &mut iotest_runtime::Test, _: &str) -> iotest_runtime::Result<Self> {
        Ok(Self)
    }
}

generate!(generated, &mut Made, &str, "by a macro");

/// Names that the expansion must not stumble over.
mod in_the_way {
    #![expect(dead_code, reason = "they are here to be in the way")]

    struct Cases;
    struct Named;
    struct Table;
    mod private {}

    fn value() -> [(&'static str, u8); 1] {
        [("value", 1)]
    }

    fn test() -> u8 {
        5
    }

    #[::iotest_runtime::iotest(cases = value)]
    fn name(_: &mut ::iotest_runtime::Test, _: u8) {}

    #[::iotest_runtime::iotest(cases(fixture = test()))]
    fn fixture(_: &mut ::iotest_runtime::Test, _: u8) {}
}

fn names(function: &str) -> Vec<String> {
    let mut defs = iotest_runtime::private::inventory::iter::<TestDef>.into_iter();
    let def = defs.find(|def| def.spec.path() == function).expect("it is registered");
    match def.cases {
        Cases::One(_) => Vec::new(),
        Cases::Named(named) => named.iter().map(|named| named.name.to_owned()).collect(),
        Cases::Table(table) => (table.names)(),
    }
}

fn main() {
    for (function, expected) in [
        ("by_value", &["small", "loop", "fact"][..]),
        ("by_reference", &["few", "none", "text"]),
        ("moved", &["one", "two"]),
        ("lent", &["one"]),
        ("function", &["quick", "slow"]),
        ("slice", &["4k", "default"]),
        ("cloned", &["4k", "default"]),
        ("array", &["small", "large"]),
        ("text", &["first", "second"]),
        ("text_that_stays", &["first", "second"]),
        ("computed", &["1-values", "2-values", "3-values"]),
        ("of_a_generic_function", &["n0", "n1"]),
        ("array_in_place", &["a", "b"]),
        ("fixture", &[]),
        ("fixture_and_value", &["small", "large"]),
        ("fixture_and_reference", &["few", "none"]),
        ("fixture_and_computed", &["1-values", "2-values", "3-values"]),
        ("fixture_alone", &["4k", "default"]),
        ("fixture_alone_in_place", &["a"]),
    ] {
        assert_eq!(names(&format!("declared::{function}")), expected, "{function}");
    }
    assert_eq!(names("generated"), ["made"]);
    assert_eq!(names("in_the_way::name"), ["value"]);
    assert_eq!(names("in_the_way::fixture"), ["fixture"]);
}
