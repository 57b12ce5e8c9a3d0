using System.Text;
using Steunpakket.Core.Embedding.Tokens;

namespace Steunpakket.Core.Tests.Embedding.Tokens;

/// <summary>Writes down what a tokeniser tells: <c>word</c>, <c>Case:word</c> for what is not plain, <c>|</c> at the end of a sentence.</summary>
internal sealed class ToldTokens : ITokenSink
{
    public const string SentenceEnd = "|";

    public List<string> All { get; } = [];

    /// <summary>The words only.</summary>
    public IEnumerable<string> Words => All.Where(told => told != SentenceEnd).Select(told => told[(told.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    public static ToldTokens Of(Tokeniser tokeniser, ReadOnlySpan<byte> page)
    {
        var told = new ToldTokens();
        tokeniser.Read(page, told);
        return told;
    }

    public static string Write(string word, TokenCase letters) => letters == TokenCase.Plain ? word : $"{letters}:{word}";

    public void Token(ReadOnlySpan<byte> word, TokenCase letters) => All.Add(Write(Encoding.UTF8.GetString(word), letters));

    public void EndSentence() => All.Add(SentenceEnd);
}
