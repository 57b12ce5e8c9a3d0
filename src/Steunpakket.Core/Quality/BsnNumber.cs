namespace Steunpakket.Core.Quality;

/// <summary>Whether digits can be a citizen service number (burgerservicenummer, before 2007 sofinummer).</summary>
/// <remarks>
/// The eleven test of the Logisch Ontwerp BSN: 9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11; eight digits have a zero before them. One number in
/// eleven passes, and organisations have numbers (RSIN) out of the same series, so that passing is a hint and no proof.
/// </remarks>
public static class BsnNumber
{
    private const int Digits = 9;

    // Smaller ones were never given out; so many zeros at the end are a round amount.
    private const int Smallest = 10_000_000;
    private const int Round = 10_000;

    /// <param name="digits">ASCII; eight or nine, else false.</param>
    public static bool IsPossible(ReadOnlySpan<byte> digits)
    {
        if (digits.Length is not (Digits - 1 or Digits))
        {
            return false;
        }

        var (sum, value) = (0, 0);
        for (var i = 0; i < digits.Length; i++)
        {
            var weight = digits.Length - i;
            sum += (weight == 1 ? -1 : weight) * (digits[i] - '0');
            value = (value * 10) + (digits[i] - '0');
        }

        return sum % 11 == 0 && value >= Smallest && value % Round != 0;
    }

    /// <summary>Whether eight digits are a day: 20210611 or 11062021, of the years 1900 to 2099.</summary>
    public static bool IsDay(ReadOnlySpan<byte> digits) => digits.Length == 8
        && (IsDay(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..])) || IsDay(Number(digits[4..]), Number(digits[2..4]), Number(digits[..2])));

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
