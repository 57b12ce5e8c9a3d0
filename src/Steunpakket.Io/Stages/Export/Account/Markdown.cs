using System.Text;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>A text in Markdown (CommonMark with tables), built from top to bottom; LF line ends.</summary>
internal sealed class Markdown
{
    private const string Special = "\\`*_[]<>|#~&$";
    private const string SpecialFirst = "-+";

    private readonly StringBuilder _text = new();

    /// <summary>Words that are not ours: they show as they are and can neither mark up nor break a line.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder();
        foreach (var letter in OneLine(words))
        {
            var isFirst = escaped.Length == 0 && SpecialFirst.Contains(letter, StringComparison.Ordinal);
            escaped.Append(isFirst || Special.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A name, a formula or a hash, in letters of one width.</summary>
    public static string Code(string words)
    {
        var line = OneLine(words).Replace("|", "¦", StringComparison.Ordinal);
        var fence = "`";
        while (line.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return fence.Length == 1 ? $"`{line}`" : $"{fence} {line} {fence}";
    }

    /// <summary>The anchor that readers of Markdown give a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');

    public void Heading(int level, string heading) => Block($"{new string('#', level)} {Escape(heading)}");

    /// <param name="text">Markdown on one line.</param>
    public void Paragraph(string text) => Block(text);

    /// <param name="items">Markdown on one line each; nothing is written when there are none.</param>
    public void List(IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
        {
            Block(string.Join('\n', items.Select(item => $"- {item}")));
        }
    }

    /// <param name="columns">A heading each; one that ends in <c>:</c> is of numbers, and right of it no colon is shown.</param>
    /// <param name="rows">Markdown on one line a cell; nothing is written when there are none.</param>
    public void Table(IReadOnlyList<string> columns, IReadOnlyCollection<IReadOnlyList<string>> rows)
    {
        if (rows.Count > 0)
        {
            Block(string.Join('\n', rows.Select(Row)
                .Prepend(Row([.. columns.Select(column => column.EndsWith(':') ? "---:" : "---")]))
                .Prepend(Row([.. columns.Select(column => Escape(column.TrimEnd(':')))]))));
        }
    }

    public override string ToString() => _text.ToString();

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string OneLine(string words) =>
        string.Concat(words.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter)).Trim();

    private void Block(string text) => _text.Append(_text.Length > 0 ? "\n" : "").Append(text).Append('\n');
}
