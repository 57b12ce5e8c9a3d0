namespace Steunpakket.Extraction.Redaction;

/// <summary>Tells whether a word can be seen in the drawn page: where it stands must be ink against ground.</summary>
/// <remarks>
/// <para>Looked at is the band of the box where small letters have ink: what poppler calls the box of a word is higher than its letters, so a black
/// bar over the letters leaves white in the box.</para>
/// <para>A word is also hidden where at least half of its length is one colour without a gap: a bar is seldom just as long as the word.</para>
/// </remarks>
internal static class WordVisibility
{
    /// <summary>Dots an inch of the drawing: a pixel a point. Half of it costs the same and shows too little of print below 5 points.</summary>
    public const int Resolution = 72;

    // Of 255. JPEG noise inside a bar stays under it, light grey on white and print of 2 points over it.
    private const int LeastContrast = 12;
    private const double BandTop = 0.35;
    private const double BandBottom = 0.8;
    private const double WidestLetter = 1.2; // of the height
    private const double UprightRatio = 1.5;

    /// <summary>Outside the page nothing is visible.</summary>
    public static bool IsVisible(GreyImage page, WordBox word)
    {
        var isUpright = word.Height > UprightRatio * word.Width && word.Text.Length > 1;
        var (left, right) = isUpright ? Band(word.Left, word.Width, 0.25, 0.75, page.Width) : Band(word.Left, word.Width, 0, 1, page.Width);
        var (top, bottom) = isUpright ? Band(word.Top, word.Height, 0, 1, page.Height) : Band(word.Top, word.Height, BandTop, BandBottom, page.Height);
        if (left >= right || top >= bottom)
        {
            return false;
        }

        var slices = new (byte Least, byte Most)[isUpright ? bottom - top : right - left];
        slices.AsSpan().Fill((byte.MaxValue, byte.MinValue));
        for (var y = top; y < bottom; y++)
        {
            Add(page.Row(y, left, right), isUpright ? slices.AsSpan(y - top, 1) : slices);
        }

        return slices.Max(slice => slice.Most) - slices.Min(slice => slice.Least) > LeastContrast
            && !IsHalfBlank(slices, word, isUpright ? word.Width : word.Height);
    }

    private static (int From, int To) Band(double start, double length, double from, double to, int most)
    {
        var first = Math.Floor(start + (from * length));
        var end = Math.Max(Math.Ceiling(start + (to * length)), first + 1);
        return ((int)Math.Clamp(first, 0, most), (int)Math.Clamp(end, 0, most));
    }

    // A slice a column of pixels, or one for the whole row where lines run upright.
    private static void Add(ReadOnlySpan<byte> row, Span<(byte Least, byte Most)> slices)
    {
        for (var x = 0; x < row.Length; x++)
        {
            ref var slice = ref slices[slices.Length == 1 ? 0 : x];
            slice = (Math.Min(slice.Least, row[x]), Math.Max(slice.Most, row[x]));
        }
    }

    // A word with a tab in it or behind it has that in its box too, and it is blank.
    private static bool IsHalfBlank(ReadOnlySpan<(byte Least, byte Most)> slices, WordBox word, double height) =>
        word.Text.Any(char.IsWhiteSpace) || slices.Length > WidestLetter * height * word.Text.Length
            ? Changes(slices) < word.Text.Count(char.IsLetterOrDigit)
            : LongestBlank(slices) is var blank && 2 * blank >= slices.Length && slices.Length > height;

    private static int Changes(ReadOnlySpan<(byte Least, byte Most)> slices)
    {
        var changes = 0;
        for (var x = 1; x < slices.Length; x++)
        {
            changes += Math.Abs(slices[x].Least - slices[x - 1].Least) > LeastContrast || Math.Abs(slices[x].Most - slices[x - 1].Most) > LeastContrast ? 1 : 0;
        }

        return changes;
    }

    private static int LongestBlank(ReadOnlySpan<(byte Least, byte Most)> slices)
    {
        var (longest, start, least, most) = (0, 0, byte.MaxValue, byte.MinValue);
        for (var x = 0; x < slices.Length; x++)
        {
            (least, most) = (Math.Min(least, slices[x].Least), Math.Max(most, slices[x].Most));
            if (most - least > LeastContrast)
            {
                // The longest run that ends here: its contrast grows to the left, so the walk back is as long as the run.
                (start, least, most) = StartOfRun(slices, x, start);
            }

            longest = Math.Max(longest, x - start + 1);
        }

        return longest;
    }

    private static (int Start, byte Least, byte Most) StartOfRun(ReadOnlySpan<(byte Least, byte Most)> slices, int end, int from)
    {
        var (least, most) = slices[end];
        if (most - least > LeastContrast)
        {
            return (end + 1, byte.MaxValue, byte.MinValue);
        }

        var start = end;
        for (; start > from; start--)
        {
            var (lower, higher) = (Math.Min(least, slices[start - 1].Least), Math.Max(most, slices[start - 1].Most));
            if (higher - lower > LeastContrast)
            {
                break;
            }

            (least, most) = (lower, higher);
        }

        return (start, least, most);
    }
}
