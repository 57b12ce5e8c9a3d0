namespace Steunpakket.Extraction.Text;

/// <summary>How well a character fits where it stands in a text in Dutch, German or French.</summary>
internal static class PlacedCharacter
{
    private const int Strong = 3;

    /// <param name="before">The byte before it; a letter only when it is one of ASCII's.</param>
    /// <param name="after">The byte after it.</param>
    /// <returns>From -3 (never) to 3 (as it should).</returns>
    public static int Evidence(char c, char before, char after)
    {
        var (follows, precedes) = (char.IsAsciiLetter(before), char.IsAsciiLetter(after));
        return c switch
        {
            '“' or '‘' => !follows && precedes && before < 0x80 ? Strong : 0,
            '’' or '”' => (follows || before is '.' or ',' or '?' or '!') && (!precedes || c == '’') ? Strong : 0,
            '–' or '—' or '•' or '…' or '€' or '\u00A0' or '\u00AD' => 1,
            _ when !follows && !precedes => 0,
            'é' or 'ë' or 'è' or 'ê' or 'ï' or 'ö' or 'ü' or 'á' or 'ó' or 'í' or 'ú' or 'à' or 'â' or 'ç' or 'ä' or 'ô' or 'û' or 'î' or 'ñ' or 'ß' =>
                char.IsAsciiLetterUpper(after) ? -Strong : Strong,
            'É' or 'Ë' or 'È' or 'Ï' or 'Ö' or 'Ü' or 'Ä' or 'Á' or 'Ó' or 'Ç' => char.IsAsciiLetterLower(before) ? -Strong : 1,
            _ => char.IsLetter(c) ? -1 : -Strong,
        };
    }
}
