namespace Steunpakket.Cli.Running;

/// <summary>Others' words on a terminal, where a control character could rewrite what stands there.</summary>
internal static class ShownText
{
    private const int MostCharacters = 200;

    public static string Of(string text)
    {
        var visible = string.Concat(text.Take(MostCharacters).Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return text.Length > MostCharacters ? visible + "…" : visible;
    }
}
