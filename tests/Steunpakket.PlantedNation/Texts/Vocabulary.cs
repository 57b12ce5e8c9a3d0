using System.Text;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Words;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>All words and sentences, and the keywords to plant. Immutable.</summary>
internal sealed class Vocabulary
{
    private const int RareWords = 6000;
    private const int LeastLetters = 6;
    private const int MostLetters = 13;

    private readonly Dictionary<string, byte[][]> _words = DutchFile.Words("woorden");

    private Vocabulary(KeywordSet keywords)
    {
        Topics = [.. DutchFile.Lines("onderwerpen").Select(line => line.Split('|')).Select(cells => new Subject(DutchFile.List(cells[1]), DutchFile.List(cells[2])))];
        Lines = [.. Plan.PlantedLines.All.Select(line => Forms(keywords, line.Name, line.Common))];
        General = [.. Forms(keywords, "algemeen", null)];
        Rare = Without(keywords, RareOf(WordLists.BesideProgram.Read().Dutch));
    }

    /// <summary>Each with its own things and plurals.</summary>
    public IReadOnlyList<Subject> Topics { get; }

    public Sentence[] Sentences { get; } = DutchFile.Sentences("zinnen");

    public Sentence[] KeywordSentences { get; } = DutchFile.Sentences("zoekzinnen");

    public Sentence[] Mentions { get; } = DutchFile.Sentences("vermeldingen");

    public Sentence[] CovidSentences { get; } = DutchFile.Sentences("corona");

    /// <summary>Keyword forms a line, the commonest first.</summary>
    public IReadOnlyList<byte[][]> Lines { get; }

    /// <summary>Keyword forms that are of no line.</summary>
    public byte[][] General { get; }

    /// <summary>Dutch words of all kinds, none of which is a keyword: they make the long tail of a real vocabulary.</summary>
    public byte[][] Rare { get; }

    /// <summary>The list of a letter of <c>woorden.txt</c>.</summary>
    public byte[][] this[string list] => _words[list];

    public static Vocabulary Of(KeywordSet keywords) => new(keywords);

    private static byte[][] Forms(KeywordSet keywords, string group, string? common) =>
    [
        .. keywords.Forms.Where(form => form.Unit == MatchUnit.WholeWord && form.Groups is [var only] && only == group)
            .OrderBy(form => form.Form != common).ThenBy(form => form.Form.Length).ThenBy(form => form.Form, StringComparer.Ordinal)
            .Select(form => Encoding.UTF8.GetBytes(form.Form)),
    ];

    // Evenly out of the sorted list, so that it does not hang on the order of a set.
    private static List<string> RareOf(WordList list)
    {
        var fitting = list.Words.Where(word => word.Length is >= LeastLetters and <= MostLetters && word.All(char.IsAsciiLetterLower) && !list.Names.Contains(word))
            .Order(StringComparer.Ordinal).ToList();
        return fitting.Count == 0 ? ["overzicht", "samenhang"] : [.. Enumerable.Range(0, RareWords).Select(at => fitting[(int)((long)at * fitting.Count / RareWords)]).Distinct()];
    }

    private static byte[][] Without(KeywordSet keywords, IEnumerable<string> words)
    {
        var matchers = new PageMatchers(keywords, new MatchOptions());
        var hits = new DocumentHits();
        return [.. words.Select(Encoding.UTF8.GetBytes).Where(word =>
        {
            hits.Clear();
            matchers.Match(1, word, hits);
            return !hits.Rows.Any();
        })];
    }
}
