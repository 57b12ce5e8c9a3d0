using System.Text;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Writes the sentences that a document's plan asks for.</summary>
internal sealed class InsertionWriter(Vocabulary words, TextBuilder text, SentenceWriter sentences)
{
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    private static readonly Sentence Bsn = Sentence.Parse("betrokkene staat ingeschreven onder burgerservicenummer {k}.");
    private static readonly Sentence CaseNumber = Sentence.Parse("ons zaaknummer is {k}.");

    public void Write(PlantedDocument document, Subject subject, Insertion insertion)
    {
        var dice = Dice.Of(document.TextSeed, 100 + (int)insertion.Kind, insertion.Line, insertion.Time);
        var choice = Dice.Of(dice.Seed());
        var first = insertion.Time == 0;
        var (choices, keyword) = insertion.Kind switch
        {
            InsertionKind.Keyword => (words.KeywordSentences, Forms(words.Lines[insertion.Line])),
            InsertionKind.Mention => (words.Mentions, () => words.Lines[insertion.Line][0]),
            InsertionKind.General => (words.KeywordSentences, () => choice.PickSkewed(words.General)),
            InsertionKind.Covid => (words.CovidSentences, () => choice.PickSkewed(words["covid"])),
            InsertionKind.Bsn => ([Bsn], () => Encoding.UTF8.GetBytes(ElevenTest.Number(ref choice, passes: true))),
            _ => ((Sentence[])[CaseNumber], (Func<byte[]>)(() => Encoding.UTF8.GetBytes(ElevenTest.Number(ref choice, passes: false)))),
        };
        text.BeginSentence();
        sentences.Write(dice.Pick(choices), subject, (dice, Dice.Of(dice.Seed()), Dice.Of(dice.Seed())), keyword);

        // The commonest keyword first, so that a relevant document always scores above one that only mentions it.
        Func<byte[]> Forms(byte[][] forms) => () =>
        {
            var form = first ? forms[0] : choice.PickSkewed(forms);
            first = false;
            return form;
        };
    }

    /// <summary>What a bad reader makes of a page.</summary>
    public void WriteNoise(ref Dice dice)
    {
        Span<byte> word = stackalloc byte[8];
        for (var count = dice.Between(8, 16); count > 0; count--)
        {
            var length = dice.Between(2, word.Length - 1);
            for (var letter = 0; letter < length; letter++)
            {
                word[letter] = (byte)Consonants[dice.Below(Consonants.Length)];
            }

            word[length] = (byte)(count == 1 ? '.' : ' ');
            text.Write(word[..(length + 1)]);
        }
    }
}
