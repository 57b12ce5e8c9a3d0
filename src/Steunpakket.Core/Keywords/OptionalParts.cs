namespace Steunpakket.Core.Keywords;

/// <summary>
/// Reads parentheses: <c>(Gezonde) leefstijl</c>. Profile study counts the term with the part only, one form for each word that
/// "en" or "of" joins in it; extended also counts the term without it (METHOD 1.3). The joined part is no form of its own: it would
/// take text from the study's forms.
/// </summary>
internal static class OptionalParts
{
    private static readonly string[] Conjunctions = [" en ", " of "];

    /// <param name="text">Normalised.</param>
    public static IEnumerable<string> Expand(string text, KeywordLine line, KeywordProfile profile)
    {
        Check(text, line);
        return Choose(text, profile).Select(TermText.SingleSpaced);
    }

    private static IEnumerable<string> Choose(string text, KeywordProfile profile)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return [text];
        }

        var close = text.IndexOf(')', open);
        return from choice in Choices(text[(open + 1)..close].Trim(), profile)
               from rest in Choose(text[(close + 1)..], profile)
               select text[..open] + choice + rest;
    }

    private static string[] Choices(string part, KeywordProfile profile)
    {
        var pieces = part.Split(Conjunctions, StringSplitOptions.TrimEntries);

        // "(Dak- en thuis)lozen" is one compound with a suspended hyphen, not two words.
        var whole = pieces.Length == 1 || pieces.Any(piece => piece.EndsWith('-'));
        var read = whole ? [part] : pieces;
        return profile == KeywordProfile.Study ? read : [.. read, ""];
    }

    private static void Check(string text, KeywordLine line)
    {
        var outside = "";
        var start = 0;
        for (var open = text.IndexOfAny(['(', ')']); open >= 0; open = text.IndexOfAny(['(', ')'], start))
        {
            var close = text.IndexOfAny(['(', ')'], open + 1);
            if (text[open] != '(' || close < 0 || text[close] != ')')
            {
                throw line.Refuse("the parentheses do not pair. Write one '(' and one ')' around each optional part, none inside another.");
            }

            if (!TermText.HasWordCharacter(text[open..close]))
            {
                throw line.Refuse("the parentheses are empty. Write the optional words between them or take them out.");
            }

            outside += text[start..open];
            start = close + 1;
        }

        if (!TermText.HasWordCharacter(outside + text[start..]))
        {
            throw line.Refuse("the whole term is optional. Write it without parentheses.");
        }
    }
}
