using System.Globalization;
using System.Text;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Fills in sentences. For one thread.</summary>
internal sealed class SentenceWriter(Vocabulary words, TextBuilder text)
{
    private const double RareThings = 0.15;

    /// <summary>Of the gemeente and the title of the document at hand.</summary>
    public (byte[] Gemeente, byte[] Title) Names { get; set; } = ([], []);

    /// <summary>Of the document at hand: days and years lie about it.</summary>
    public int Year { get; set; }

    /// <param name="dice">For words; for amounts, days, places and names, which differ where sentences are shared; and for verbs, adjectives and the like, which corrections change.</param>
    /// <param name="keyword">Gives what stands at <c>{k}</c>.</param>
    public void Write(Sentence sentence, Subject subject, (Dice Words, Dice Numbers, Dice Shades) dice, Func<byte[]>? keyword = null)
    {
        foreach (var (piece, place) in sentence.Pieces)
        {
            text.Write(piece);
            switch (place)
            {
                case Sentence.End:
                    break;
                case 'k':
                    text.Write(keyword!());
                    break;
                case 'o':
                    text.Write(dice.Words.Pick(subject.Things));
                    break;
                case 'm':
                    text.Write(dice.Words.Pick(dice.Words.Chance(RareThings) ? words.Rare : subject.Plurals));
                    break;
                case 'x':
                    text.Write(dice.Words.PickSkewed(words.Rare));
                    break;
                case 'r':
                    text.Write(dice.Words.PickSkewed(words["r"]));
                    break;
                case 'b' or 'w' or 'v' or 'q':
                    text.Write(dice.Shades.PickSkewed(words[place.ToString()]));
                    break;
                default:
                    WriteOwn(place, ref dice.Numbers);
                    break;
            }
        }
    }

    private void WriteOwn(char place, ref Dice dice)
    {
        switch (place)
        {
            case 'g':
                text.Write(Names.Gemeente);
                break;
            case 's':
                text.Write(Names.Title);
                break;
            case 'p':
                text.Write(dice.Pick(words["p"]));
                text.Write(dice.Pick(words["p2"]));
                break;
            case 'z':
                text.Write(dice.Pick(words["z"]));
                text.Write(" "u8);
                text.Write(dice.Pick(words["naam"]));
                break;
            case 'P':
                text.Write(dice.Pick(words["partij"]));
                break;
            case 'A':
                text.Write([(byte)('A' + dice.Below(26)), (byte)'.', (byte)' ']);
                text.Write(dice.Pick(words["naam"]));
                break;
            default:
                text.Write(Encoding.UTF8.GetBytes(Number(place, Year, ref dice)));
                break;
        }
    }

    private static string Number(char place, int year, ref Dice dice) => place switch
    {
        'e' => string.Create(DutchNumbers, $"€ {(long)dice.Between(2, 999) * (dice.Chance(0.5) ? 1000 : 500):N0}"),
        'n' => string.Create(CultureInfo.InvariantCulture, $"{dice.Between(2, dice.Chance(0.7) ? 60 : 900)}"),
        'c' => string.Create(CultureInfo.InvariantCulture, $"{dice.Between(2, 98)}"),
        'j' => string.Create(CultureInfo.InvariantCulture, $"{year + dice.Between(-3, 3)}"),
        'd' or 'D' => PlantedTitles.Day(new DateOnly(year, 1, 2).AddDays(dice.Below(360))),
        'N' => string.Create(CultureInfo.InvariantCulture, $"{year}-{dice.Below(90_000) + 10_000}"),
        _ => throw new InvalidOperationException($"'{place}' is no place of a sentence."),
    };

    private static readonly NumberFormatInfo DutchNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
