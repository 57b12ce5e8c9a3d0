using System.Globalization;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Made-up numbers of nine digits for the test by eleven that citizen service numbers pass.</summary>
/// <remarks>Nine times the first digit, eight times the second and so on to twice the eighth, less the ninth, is a multiple of eleven.</remarks>
internal static class ElevenTest
{
    private const int Digits = 9;

    /// <param name="passes">Whether the number passes.</param>
    public static string Number(ref Dice dice, bool passes)
    {
        while (true)
        {
            var number = dice.Between(100_000_000, 999_999_999);
            if (Passes(number) == passes)
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    private static bool Passes(int number)
    {
        var sum = -(number % 10);
        for (var weight = 2; weight <= Digits; weight++)
        {
            number /= 10;
            sum += weight * (number % 10);
        }

        return sum % 11 == 0;
    }
}
