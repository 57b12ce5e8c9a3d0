namespace Steunpakket.Io.Report;

/// <summary>What the ways of counting of <c>jaarvergelijking</c> are, in a reader's words.</summary>
internal static class VariantTitles
{
    private static readonly (string Variant, string Title)[] Known =
    [
        ("study", "Elke behandeling telt, zoals in het onderzoek van 2021"),
        ("families", "Dubbele stukken eenmaal geteld"),
        ("aandeel", "Aandeel van alle stukken van de gemeente"),
        ("zelfde_maanden", "Alleen dezelfde maanden in beide jaren"),
        ("dekking", "Alleen gemeenten met genoeg dekking in beide jaren"),
        ("afgerond", "Gelijk na afronding"),
        ("tolerantie", "Gelijk binnen een marge"),
        ("noemer_beide", "Van gemeenten met treffers in een van beide jaren"),
        ("noemer_toegankelijk", "Van alle toegankelijke gemeenten"),
        ("aanbevolen", "Aanbevolen: aandeel, dubbelen eenmaal, zelfde maanden, genoeg dekking"),
    ];

    /// <summary>A variant that is not known here goes by its own name.</summary>
    public static string Of(string variant) => Known.FirstOrDefault(known => known.Variant == variant).Title ?? variant.Replace('_', ' ');

    /// <summary>Where a variant stands among the others.</summary>
    public static int Place(string variant) => Array.FindIndex(Known, known => known.Variant == variant) is >= 0 and var place ? place : int.MaxValue;
}
