using System.Security.Cryptography;
using Steunpakket.Core.Quality;

namespace Steunpakket.Io.Words;

/// <summary>The word lists beside the program: <c>words/nl</c> (OpenTaal) and <c>words/en</c>.</summary>
internal sealed class WordLists(string folder)
{
    private static readonly string[] Languages = ["nl", "en"];

    private static readonly string[] Files = ["index.aff", "index.dic"];

    private static readonly WordList None = new(new HashSet<string>(), new HashSet<string>());

    public static WordLists BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "words"));

    /// <summary>Whether both are there; an installation that was stripped has none.</summary>
    public bool Exist => Languages.All(language => Files.All(file => File.Exists(PathOf(language, file))));

    /// <summary>Of the files' bytes; the same text when they are not there.</summary>
    public string Hash()
    {
        if (!Exist)
        {
            return "no word lists";
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Languages.SelectMany(_ => Files, PathOf))
        {
            hash.AppendData(File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Both lists; empty ones when they are not there.</summary>
    /// <exception cref="HunspellException">A file is damaged.</exception>
    public (WordList Dutch, WordList English) Read()
    {
        if (!Exist)
        {
            return (None, None);
        }

        var lists = new WordList[Languages.Length];
        Parallel.For(0, Languages.Length, index => lists[index] = HunspellFile.Read(Path.Combine(folder, Languages[index])));
        return (lists[0], lists[1]);
    }

    /// <summary>The Dutch list as what tells whether text is Dutch; without words when the lists are not there.</summary>
    /// <exception cref="HunspellException">A file is damaged.</exception>
    public DutchWords ReadDutch() => new(Exist ? HunspellFile.Read(Path.Combine(folder, Languages[0])).Words : None.Words);

    private string PathOf(string language, string file) => Path.Combine(folder, language, file);
}
