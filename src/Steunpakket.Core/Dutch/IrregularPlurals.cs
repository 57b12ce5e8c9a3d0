namespace Steunpakket.Core.Dutch;

/// <summary>Plurals that no spelling rule makes. Each word stands for its compounds too: lid for raadslid.</summary>
internal static class IrregularPlurals
{
    private static readonly (string Singular, string Plural)[] Pairs =
    [
        ("blad", "bladeren"), ("ei", "eieren"), ("gelid", "gelederen"), ("gemoed", "gemoederen"), ("goed", "goederen"), ("kalf", "kalveren"),
        ("kind", "kinderen"), ("koe", "koeien"), ("lam", "lammeren"), ("lid", "leden"), ("lied", "liederen"), ("rad", "raderen"),
        ("rund", "runderen"), ("schip", "schepen"), ("smid", "smeden"), ("stad", "steden"), ("vlo", "vlooien"), ("volk", "volkeren"),
    ];

    // Their short vowel is long in the plural, so the consonant is not doubled: dag, dagen.
    private static readonly string[] Lengthening =
    [
        "bad", "bevel", "blad", "dag", "dak", "dal", "gat", "gebed", "gebod", "gebrek", "glas", "god", "graf", "hof", "hol", "lot", "oorlog",
        "pad", "schot", "slag", "slot", "spel", "staf", "tred", "vat", "verbod", "verdrag", "verlof", "verslag", "weg",
    ];

    public static IEnumerable<string> Of(string word) => Pairs
        .Where(pair => word.EndsWith(pair.Singular, StringComparison.Ordinal))
        .Select(pair => word[..^pair.Singular.Length] + pair.Plural);

    public static IEnumerable<string> SingularsOf(string word) => Pairs
        .Where(pair => word.EndsWith(pair.Plural, StringComparison.Ordinal))
        .Select(pair => word[..^pair.Plural.Length] + pair.Singular);

    /// <summary>Whether the short vowel before the last consonant of <paramref name="word"/> may be long in its plural.</summary>
    public static bool Lengthens(string word) => Lengthening.Any(one => word.EndsWith(one, StringComparison.Ordinal));
}
