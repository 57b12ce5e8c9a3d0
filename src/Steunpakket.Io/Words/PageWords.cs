using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Core.Texts.Repair;
using Steunpakket.Extraction;

namespace Steunpakket.Io.Words;

/// <summary>One copy a process of what the word lists say, for all that judges and mends texts by them.</summary>
public static class PageWords
{
    private static readonly Lazy<DutchWords> DutchAlone = new(WordLists.BesideProgram.ReadDutch);

    private static readonly Lazy<(DutchWords Dutch, PageLanguage Language)> Both = new(Read);

    /// <summary>For judging pages; null where the lists are not there.</summary>
    public static JudgeWords? Judge { get; } =
        WordLists.BesideProgram.Exist ? new JudgeWords(WordLists.BesideProgram.Hash(), new Lazy<PageLanguage>(() => Both.Value.Language)) : null;

    /// <summary>For mending texts; null where the lists are not there.</summary>
    public static RepairWords? Repair { get; } =
        WordLists.BesideProgram.Exist ? new RepairWords(WordLists.BesideProgram.Hash(), new Lazy<TextRepair>(() => new TextRepair(Both.Value.Dutch))) : null;

    /// <summary>Without words where the lists are not there.</summary>
    internal static DutchWords Dutch => Both.IsValueCreated ? Both.Value.Dutch : DutchAlone.Value;

    // English stands in Dutch documents.
    private static (DutchWords Dutch, PageLanguage Language) Read()
    {
        var (dutch, english) = WordLists.BesideProgram.Read();
        var words = new DutchWords(dutch.Words);
        return (words, new PageLanguage(words, LetterPairs.Of(dutch.Words.Concat(english.Words))));
    }
}
