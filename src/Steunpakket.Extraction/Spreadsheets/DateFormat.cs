using System.Globalization;
using System.Text;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>Shows a date by a format code, with Dutch names of days and months.</summary>
/// <param name="code">Literals in quotes.</param>
internal sealed class DateFormat(string code)
{
    public static readonly DateFormat Usual = new("d-m-yyyy");

    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
    ];

    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public string Show(DateTime value)
    {
        var text = new StringBuilder();
        var hoursWere = false;
        for (var i = 0; i < code.Length;)
        {
            if (code[i] == '"')
            {
                var end = code.IndexOf('"', i + 1);
                text.Append(code.AsSpan(i + 1, end - i - 1));
                i = end + 1;
                continue;
            }

            var length = 1;
            while (i + length < code.Length && char.ToLowerInvariant(code[i + length]) == char.ToLowerInvariant(code[i]))
            {
                length++;
            }

            var letter = char.ToLowerInvariant(code[i]);
            text.Append(Part(value, letter, length, isMinute: letter == 'm' && (hoursWere || SecondsFollow(i + length))));
            hoursWere = letter == 'h' || (hoursWere && letter is not ('m' or 's' or 'd' or 'y'));
            i += length;
        }

        return text.ToString();
    }

    private bool SecondsFollow(int at)
    {
        while (at < code.Length && !char.IsAsciiLetter(code[at]))
        {
            at++;
        }

        return at < code.Length && code[at] is 's' or 'S';
    }

    private string Part(DateTime value, char letter, int length, bool isMinute) => letter switch
    {
        'y' => Number(length > 2 ? value.Year : value.Year % 100, Math.Min(length, 4)),
        'm' when isMinute => Number(value.Minute, length),
        'm' => length switch { 1 or 2 => Number(value.Month, length), 3 => Months[value.Month - 1][..3], _ => Months[value.Month - 1] },
        'd' => length switch { 1 or 2 => Number(value.Day, length), 3 => Days[(int)value.DayOfWeek][..2], _ => Days[(int)value.DayOfWeek] },
        'h' => Number(value.Hour, length),
        's' => Number(value.Second, length),
        'a' or 'p' => "",
        _ => code.AsSpan().Contains(letter) ? new string(letter, length) : "",
    };

    private static string Number(int value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Min(digits, 4), '0');
}
