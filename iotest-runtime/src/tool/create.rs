//! The arguments of `qemu-img create`, with those that the settings add.

use iotest_spec::Format;
use qapi_types::options::escaped;

use crate::env::{KeySecret, Settings};

/// The id of the secret object that LUKS images use.
pub(crate) const SECRET_ID: &str = "keysec0";

/// The creation options that the settings add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CreateRules {
    /// The format under test; only its images get the options.
    pub(crate) format: Format,
    /// Creation options for it, as they stand between commas.
    pub(crate) options: Vec<String>,
    /// The secret of LUKS images.
    pub(crate) secret: KeySecret,
}

impl CreateRules {
    /// Makes the rules for a format: IMGOPTS, and what `check` adds to it.
    pub(crate) fn new(settings: &Settings, format: Format) -> Self {
        let mut options = settings.image_options.clone();
        if let Some((key, value)) = format.default_option() {
            if !options.iter().any(|option| option.split('=').next() == Some(key)) {
                options.push(format!("{key}={value}"));
            }
        }
        Self { format, options, secret: settings.key_secret.clone() }
    }

    /// Returns the secret object of LUKS images, as `--object` takes it: commas doubled.
    pub(crate) fn secret_object(&self) -> String {
        format!("secret,id={SECRET_ID},data={}", escaped(&self.secret.0))
    }
}

/// Rewrites the arguments after `qemu-img create`: format first, then the secret, then all
/// creation options, then the rest in its order.
///
/// IMGOPTS come first among the options, and only if the image is in the format under test.
/// LUKS images whose options name no `key-secret` get the default secret, last. Options may be
/// joined to their letter (`-oSIZE`) and stand behind file names; after `--` nothing is an option.
pub(super) fn create_arguments<S: AsRef<str>>(arguments: &[S], rules: &CreateRules) -> Vec<String> {
    let Sorted { format, mut options, rest } = sort(arguments);
    let mut result = vec!["create".to_owned()];
    if let Some(format) = &format {
        result.extend(["-f".to_owned(), format.clone()]);
        if format == rules.format.name() && !rules.options.is_empty() {
            options.insert(0, rules.options.join(","));
        }
        let is_luks = format == Format::Luks.name();
        if is_luks && !options.iter().any(|option| option.contains("key-secret")) {
            result.extend(["--object".to_owned(), rules.secret_object()]);
            options.push(format!("key-secret={SECRET_ID}"));
        }
    }
    for option in options {
        result.extend(["-o".to_owned(), option]);
    }
    result.extend(rest);
    result
}

#[derive(Debug, Default)]
struct Sorted {
    format: Option<String>,
    options: Vec<String>,
    rest: Vec<String>,
}

/// Takes the format and the creation options out of the arguments; the last format counts.
fn sort<S: AsRef<str>>(arguments: &[S]) -> Sorted {
    let mut sorted = Sorted::default();
    let mut arguments = arguments.iter().map(AsRef::as_ref);
    while let Some(argument) = arguments.next() {
        if argument == "--" {
            sorted.rest.push(argument.to_owned());
            sorted.rest.extend(arguments.by_ref().map(str::to_owned));
            break;
        }
        let (letter, joined) = match (argument.strip_prefix("-f"), argument.strip_prefix("-o")) {
            (Some(joined), _) => ('f', joined),
            (_, Some(joined)) => ('o', joined),
            _ => {
                sorted.rest.push(argument.to_owned());
                continue;
            }
        };
        let value = if joined.is_empty() { arguments.next() } else { Some(joined) };
        match (letter, value) {
            ('f', Some(value)) => sorted.format = Some(value.to_owned()),
            ('o', Some(value)) => sorted.options.push(value.to_owned()),
            // The value is missing: qemu-img reports the error.
            _ => sorted.rest.push(argument.to_owned()),
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(format: Format, imgopts: &str) -> CreateRules {
        let settings = Settings::from_vars(&|name| match name {
            "IMGOPTS" => Some(imgopts.into()),
            "IMGKEYSECRET" => Some("hush".into()),
            _ => None,
        });
        CreateRules::new(&settings.unwrap(), format)
    }

    /// Rewrites arguments that are divided by blanks.
    fn check(rules: &CreateRules, arguments: &str, expected: &str) {
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        assert_eq!(create_arguments(&arguments, rules).join(" "), expected, "{arguments:?}");
    }

    #[test]
    fn format_and_options_come_first_and_the_rest_keeps_its_order() {
        let plain = rules(Format::Qcow2, "");
        check(&plain, "a.img 1M", "create a.img 1M");
        check(&plain, "-f qcow2 a.img 1M", "create -f qcow2 a.img 1M");
        check(&plain, "a.img -u -f qcow2 1M -q", "create -f qcow2 a.img -u 1M -q");
        check(&plain, "a.img 1M -o x=1 -ffoo -oy=2", "create -f foo -o x=1 -o y=2 a.img 1M");
        check(&plain, "-b base -F raw a.img", "create -b base -F raw a.img");
    }

    #[test]
    fn joined_options_may_contain_anything() {
        let plain = rules(Format::Qcow2, "");
        check(&plain, "-oa=-f,b a.img", "create -o a=-f,b a.img");
        check(&plain, "-o -f a.img", "create -o -f a.img");
        check(&plain, "-f raw -f qcow2 a.img", "create -f qcow2 a.img");
        check(&plain, "a.img -o", "create a.img -o");
        check(&plain, "--object -x a.img", "create --object -x a.img");
    }

    #[test]
    fn double_dash_ends_the_options() {
        let options = rules(Format::Qcow2, "x=1");
        check(&options, "-f qcow2 -- -o -f", "create -f qcow2 -o x=1 -- -o -f");
    }

    #[test]
    fn imgopts_come_first_and_only_in_the_format_under_test() {
        let options = rules(Format::Qcow2, "compat=v3,lazy_refcounts=on");
        check(
            &options,
            "-f qcow2 -o compat=1.1 a.img 1M",
            "create -f qcow2 -o compat=v3,lazy_refcounts=on -o compat=1.1 a.img 1M",
        );
        check(&options, "-f raw -o x=1 a.img", "create -f raw -o x=1 a.img");
        check(&options, "a.img 1M", "create a.img 1M");
    }

    #[test]
    fn luks_gets_the_default_secret_last() {
        let luks = rules(Format::Luks, "");
        check(
            &luks,
            "-f luks a.img -o cipher-alg=aes-128 1M",
            "create -f luks --object secret,id=keysec0,data=hush -o iter-time=10 \
             -o cipher-alg=aes-128 -o key-secret=keysec0 a.img 1M",
        );
        check(
            &luks,
            "-f luks --object secret,id=s,data=x -o key-secret=s a.img 1M",
            "create -f luks -o iter-time=10 -o key-secret=s --object secret,id=s,data=x a.img 1M",
        );
    }

    #[test]
    fn commas_in_the_secret_are_doubled() {
        let rules = CreateRules { secret: KeySecret("a,b".to_owned()), ..rules(Format::Luks, "") };
        assert_eq!(rules.secret_object(), "secret,id=keysec0,data=a,,b");
    }

    #[test]
    fn luks_image_of_another_format_under_test_gets_the_secret_alone() {
        check(
            &rules(Format::Raw, "preallocation=off"),
            "-f luks a.img 1M",
            "create -f luks --object secret,id=keysec0,data=hush -o key-secret=keysec0 a.img 1M",
        );
    }

    #[test]
    fn key_secret_in_imgopts_counts() {
        check(
            &rules(Format::Luks, "key-secret=mine,iter-time=5"),
            "-f luks a.img",
            "create -f luks -o key-secret=mine,iter-time=5 a.img",
        );
    }

    #[test]
    fn formats_get_what_check_adds() {
        assert_eq!(rules(Format::Luks, "").options, ["iter-time=10"]);
        assert_eq!(rules(Format::Luks, "iter-time=5").options, ["iter-time=5"]);
        assert_eq!(
            rules(Format::Vmdk, "subformat=flat").options,
            ["subformat=flat", "zeroed_grain=on"]
        );
        assert_eq!(
            rules(Format::Qcow2, ""),
            CreateRules { options: vec![], ..rules(Format::Qcow2, "") }
        );
    }
}
