using System.Text;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Writes the text of planned documents. For one thread.</summary>
internal sealed class DocumentWriter
{
    private const int WordsASentence = 17;
    private const int Rewritten = 60;
    private const int CorrectedInFinal = 20;
    private const int CorrectedAgain = 60;
    private const double ParagraphEnds = 0.24;
    private const int Templates = 61;

    private static readonly Sentence Concept = Sentence.Parse("Concept ter bespreking in de commissie");
    private static readonly Sentence Adopted = Sentence.Parse("Vastgesteld door de raad van {g} op {D}");
    private static readonly Sentence[] Result =
    [
        Sentence.Parse("Uitslag van de stemming: de motie is aangenomen met {n} stemmen voor en {n} stemmen tegen."),
        Sentence.Parse("De griffier, {A}"), Sentence.Parse("De voorzitter, {A}"),
    ];

    private readonly Vocabulary _words;
    private readonly TextBuilder _text = new();
    private readonly SentenceWriter _sentences;
    private readonly InsertionWriter _insertions;

    public DocumentWriter(Vocabulary words)
    {
        _words = words;
        _sentences = new SentenceWriter(words, _text);
        _insertions = new InsertionWriter(words, _text, _sentences);
    }

    /// <returns>Valid until the next text is written; without pages when the document cannot be read.</returns>
    public TextBuilder Write(PlantedDocument document)
    {
        _text.Clear();
        if (document.IsReadable)
        {
            _sentences.Names = (Encoding.UTF8.GetBytes(document.Gemeente.Gemeente.Name), Encoding.UTF8.GetBytes(PlantedTitles.About(document, _words)));
            _sentences.Year = document.Year;
            WriteReadable(document);
            _text.EndPage();
        }

        return _text;
    }

    private void WriteReadable(PlantedDocument document)
    {
        var frame = DocumentFrame.All[document.Kind.Name];
        var own = Subject.Roll(_words, document.TextSeed);
        var shared = document.Shared is { } with ? Subject.Roll(_words, with.Seed) : own;
        if (document.Kind == DocumentKind.Proposal)
        {
            WriteLines([document.Role == CopyRole.Final ? Adopted : Concept], document, 11);
        }

        WriteLines(frame.Opening, document, 12);
        _text.EndParagraph();
        WriteBody(document, frame, (own, shared));
        _text.EndParagraph();
        WriteLines(frame.Closing, document, 13);
        if (document.Role == CopyRole.Adopted)
        {
            _text.EndParagraph();
            WriteLines(Result, document, 14);
        }
    }

    private void WriteLines(IReadOnlyList<Sentence> lines, PlantedDocument document, int part)
    {
        // A party's motions look alike to the last line.
        var dice = Dice.Of(document.Shared is { Name: SharedText.TemplateMotion } template ? template.Seed : document.TextSeed, part);
        foreach (var line in lines)
        {
            _sentences.Write(line, Subject.Roll(_words, document.TextSeed), (dice, Dice.Of(dice.Seed()), dice));
            _text.EndLine();
        }
    }

    private void WriteBody(PlantedDocument document, DocumentFrame frame, (Subject Own, Subject Shared) subjects)
    {
        var length = Dice.Of(document.Shared?.Seed ?? document.TextSeed, 1);
        var count = Math.Max(3, document.Kind.Words(ref length) / WordsASentence);
        var insertions = new Queue<Insertion>(Insertions.Of(document, count));
        for (var at = 0; at < count; at++)
        {
            // Headings lie evenly between the sentences.
            if (at * frame.Headings.Count / count > (at - 1) * frame.Headings.Count / count || at == 0)
            {
                _text.EndParagraph();
                WriteLines([frame.Headings[at * frame.Headings.Count / count]], document, 15);
            }

            WriteSentence(document, subjects, at);
            while (insertions.TryPeek(out var insertion) && insertion.After == at)
            {
                _insertions.Write(document, subjects.Own, insertions.Dequeue());
            }
        }
    }

    private static Dice Shades(PlantedDocument document, int at, Dice dice)
    {
        var correctedOneIn = document.Role switch { CopyRole.Final => CorrectedInFinal, CopyRole.Corrected => CorrectedAgain, _ => 0 };
        var isCorrected = correctedOneIn > 0 && Dice.Of(document.TextSeed, at, 64).Below(correctedOneIn) == 0;
        return Dice.Of(dice.Seed(), isCorrected ? 1 : 0);
    }

    private void WriteSentence(PlantedDocument document, (Subject Own, Subject Shared) subjects, int at)
    {
        var seed = document.TextSeed;
        var isShared = document.Shared is { } with && Dice.Of(with.Seed, at, Templates).Chance(with.Share);
        var isRewritten = document.Role == CopyRole.Final && Dice.Of(seed, at, 62).Below(Rewritten) == 0;
        var dice = isShared ? Dice.Of(document.Shared!.Seed, at) : isRewritten ? Dice.Of(seed, at, 63) : Dice.Of(seed, at, 0);
        _text.BeginSentence();
        if (document.Flags.Contains(PlantedFlags.LowQuality))
        {
            _insertions.WriteNoise(ref dice);
        }
        else
        {
            var sentence = dice.Pick(_words.Sentences);
            _sentences.Write(sentence, isShared ? subjects.Shared : subjects.Own, (dice, Dice.Of(seed, at, 7), Shades(document, at, dice)));
        }

        if (dice.Chance(ParagraphEnds))
        {
            _text.EndParagraph();
        }
    }
}
