using System.Text.Json.Serialization;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>What a corpus came to.</summary>
/// <param name="Documents">Read: each text once.</param>
/// <param name="Duplicates">Selected documents left out because another one has the same text.</param>
/// <param name="Words">Occurrences of all tokens, rare ones included.</param>
/// <param name="Tokens">Those in the token file: of words of the vocabulary, in sentences of two or more.</param>
/// <param name="Vocabulary">Different words with a vector.</param>
internal sealed record CorpusCounts(int Documents, int Duplicates, long Words, long Tokens, int Vocabulary)
{
    private const string SameText = "dropped.same_text";

    /// <summary>Whether there are no two words that stand together.</summary>
    [JsonIgnore]
    public bool IsTooLittle => Vocabulary < 2 || Tokens == 0;

    /// <summary>As a stage reports them.</summary>
    public Dictionary<string, long> ToOutcomes() => new(StringComparer.Ordinal)
    {
        ["documents"] = Documents,
        [SameText] = Duplicates,
        ["words"] = Words,
        ["tokens"] = Tokens,
        ["vocabulary"] = Vocabulary,
    };

    public string Format() => OutcomeCounts.Format(ToOutcomes());

    public static CorpusCounts Parse(string text)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, text);
        return new CorpusCounts(
            (int)counts.GetValueOrDefault("documents"), (int)counts.GetValueOrDefault(SameText), counts.GetValueOrDefault("words"),
            counts.GetValueOrDefault("tokens"), (int)counts.GetValueOrDefault("vocabulary"));
    }
}
