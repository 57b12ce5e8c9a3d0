using System.Text;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Puts words together to lines and paragraphs.</summary>
internal sealed class RecognisedText
{
    private readonly StringBuilder _text = new();
    private ((string, string, string) Paragraph, string Line)? _last;
    private double _sum;
    private long _letters;

    public string Text => _text.ToString();

    /// <summary>Mean of the words weighted by their letters, 0 to 100, to one decimal; null without letters.</summary>
    public double? Confidence => _letters == 0 ? null : Math.Round(_sum / _letters, 1, MidpointRounding.AwayFromZero);

    /// <param name="confidence">0 to 100.</param>
    /// <param name="paragraph">Whatever names it.</param>
    /// <param name="line">Of the paragraph.</param>
    public void Add(string word, double confidence, (string Page, string Block, string Number) paragraph, string line)
    {
        if (_last is { } last)
        {
            _text.Append(last.Paragraph != paragraph ? "\n\n" : last.Line != line ? "\n" : " ");
        }

        _last = (paragraph, line);
        _text.Append(word);
        var letters = word.Count(char.IsLetter);
        _sum += confidence * letters;
        _letters += letters;
    }
}
