using System.Text;

namespace Steunpakket.Io.Report.Html;

/// <summary>The page's look: <c>rapport.css</c>, which is built into the program.</summary>
internal static class StyleSheet
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream("rapport.css")
            ?? throw new InvalidOperationException("rapport.css is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
