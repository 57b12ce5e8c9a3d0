using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>Reads asterisks and column <c>match</c>: <c>corona*</c> is a prefix, <c>*steunpakket*</c> a substring.</summary>
/// <param name="Text">The term without asterisks.</param>
internal readonly record struct TermUnit(string Text, MatchUnit Unit)
{
    private const string OtherMarks = "/()|";

    /// <param name="text">Normalised.</param>
    public static TermUnit Read(string text, KeywordLine line)
    {
        var (before, after) = (text.StartsWith('*'), text.EndsWith('*'));
        var body = text[(before ? 1 : 0)..Math.Max(text.Length - (after ? 1 : 0), before ? 1 : 0)];
        if (!TermText.HasWordCharacter(body))
        {
            throw line.Refuse("there are no letters or digits in it. Write a word or take the line out.");
        }

        if (body.Contains('*', StringComparison.Ordinal) || body.Trim() != body)
        {
            throw line.Refuse("an asterisk stands against the first or last letter of the whole term only, as in corona* or *steunpakket*.");
        }

        if (before && !after)
        {
            throw line.Refuse($"an asterisk only before a term is not supported. Write *{body}* for any place in a word.");
        }

        if (after && (body.IndexOfAny([.. OtherMarks]) >= 0 || body.Contains("- ", StringComparison.Ordinal)))
        {
            throw line.Refuse("asterisks do not go with slashes, parentheses, joints or suspended hyphens. Put the forms on lines of their own.");
        }

        return new TermUnit(body, Agree(before ? MatchUnit.Substring : after ? MatchUnit.Prefix : null, line));
    }

    private static MatchUnit Agree(MatchUnit? written, KeywordLine line)
    {
        MatchUnit? asked = line.Match switch
        {
            KeywordMatch.WholeWord => MatchUnit.WholeWord,
            KeywordMatch.Prefix => MatchUnit.Prefix,
            KeywordMatch.Substring => MatchUnit.Substring,
            _ => null,
        };
        return written is null || asked is null || written == asked
            ? written ?? asked ?? MatchUnit.WholeWord
            : throw line.Refuse("its asterisks and column match say different things. Take out one of them.");
    }
}
