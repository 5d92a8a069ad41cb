# Reads TAP from the file named, and prints as JSON what Perl's own parser understands of it.
use strict;
use warnings;
use JSON::PP;
use TAP::Parser;

open my $file, '<:encoding(UTF-8)', $ARGV[0] or die "open $ARGV[0]: $!\n";
my $text = do { local $/; <$file> };
my $parser = TAP::Parser->new({ tap => $text });
my (@tests, @others, $bailout);
while (my $line = $parser->next) {
    if ($line->is_test) {
        push @tests, {
            ok => $line->is_actual_ok ? JSON::PP::true : JSON::PP::false,
            number => 0 + $line->number,
            description => $line->description,
            directive => $line->directive,
            explanation => $line->explanation,
            yaml => undef,
        };
    } elsif ($line->is_yaml) {
        $tests[-1]{yaml} = $line->data;
    } elsif ($line->is_bailout) {
        $bailout = $line->explanation;
    } elsif (!$line->is_plan && !$line->is_version) {
        push @others, $line->as_string;
    }
}
print JSON::PP->new->utf8->canonical->encode({
    version => 0 + $parser->version,
    planned => defined $parser->tests_planned ? 0 + $parser->tests_planned : undef,
    faults => [$parser->parse_errors],
    tests => \@tests,
    others => \@others,
    bailout => $bailout,
    skip_all => $parser->skip_all || undef,
});
