namespace Steunpakket.Cli.Running;

/// <summary>Others' words on a terminal, where a control character could rewrite what stands there.</summary>
internal static class ShownText
{
    private const int MostCharacters = 200;
    private const int MostOfMessage = 2000;

    public static string Of(string text) => Visible(text, MostCharacters, c => char.IsControl(c));

    /// <summary>A message, which may have lines and quotes what stands in files.</summary>
    public static string OfMessage(string text) => Visible(text, MostOfMessage, c => char.IsControl(c) && c != '\n');

    private static string Visible(string text, int most, Func<char, bool> isHidden)
    {
        var visible = string.Concat(text.Take(most).Select(c => isHidden(c) ? '\uFFFD' : c));
        return text.Length > most ? visible + "…" : visible;
    }
}
