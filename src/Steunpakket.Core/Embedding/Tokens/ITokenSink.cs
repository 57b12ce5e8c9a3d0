namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>Takes the tokens of a text, one after the other.</summary>
public interface ITokenSink
{
    /// <param name="word">UTF-8, lower case; the words of a keyword phrase are joined by underscores. Valid during the call.</param>
    void Token(ReadOnlySpan<byte> word, TokenCase letters);

    /// <summary>After the last token of a sentence that has one.</summary>
    void EndSentence();
}
