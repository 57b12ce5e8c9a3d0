namespace Steunpakket.Io.Words;

/// <summary>Reads a Hunspell dictionary as a flat list: every word with its suffixes, its prefixes, and both together.</summary>
internal sealed class HunspellFile
{
    // The Dutch list gives some 500,000: a file that gives more than this is no word list.
    private const int MostForms = 5_000_000;

    private readonly HunspellAffixes _affixes;
    private readonly string _name;
    private readonly HashSet<string> _ordinary = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forbidden = new(StringComparer.Ordinal);

    private HunspellFile(HunspellAffixes affixes, string name) => (_affixes, _name) = (affixes, name);

    /// <param name="folder">Holds <c>index.dic</c> and <c>index.aff</c>, both in UTF-8.</param>
    /// <exception cref="HunspellException">A file cannot be read as such.</exception>
    public static WordList Read(string folder)
    {
        var name = Path.GetFileName(folder);
        var affixes = HunspellAffixes.Read(File.ReadLines(Path.Combine(folder, "index.aff")), $"{name}/index.aff");
        return Read(File.ReadLines(Path.Combine(folder, "index.dic")), affixes, $"{name}/index.dic");
    }

    /// <param name="lines">Of the <c>.dic</c> file; the first is the number of words.</param>
    /// <param name="name">For messages.</param>
    public static WordList Read(IEnumerable<string> lines, HunspellAffixes affixes, string name)
    {
        var file = new HunspellFile(affixes, name);
        foreach (var (index, line) in lines.Index())
        {
            if (index > 0 && line.Length > 0 && line[0] is not ('\t' or '#'))
            {
                file.AddEntry(line, index + 1);
            }
        }

        return file.ToList();
    }

    private void AddEntry(string line, int number)
    {
        // After white space stand remarks about the word's class.
        var end = line.IndexOfAny([' ', '\t']);
        var entry = end < 0 ? line : line[..end];
        var slash = entry.IndexOf('/', 1 < entry.Length ? 1 : 0);
        var word = slash < 0 ? entry : entry[..slash];
        var flags = slash < 0 ? [] : _affixes.ReadFlags(entry[(slash + 1)..]);
        if (flags.Any(_affixes.Forbidden.Contains))
        {
            _forbidden.Add(_affixes.Written(word));
            return;
        }

        Add(word, flags);
        Suffixed(word, flags, flags, twice: true);
        Prefixed(word, flags, any: true);
        if (_ordinary.Count + _names.Count > MostForms)
        {
            throw new HunspellException(_name, number, $"there are more than {MostForms} forms.");
        }
    }

    // A form that a suffix gave may bear one suffix more, and the word's own prefixes when both may be crossed.
    private void Suffixed(string word, int[] flags, int[] entry, bool twice)
    {
        foreach (var flag in flags)
        {
            foreach (var rule in _affixes.RulesOf(flag))
            {
                if (rule.IsPrefix || rule.Apply(word) is not { } form)
                {
                    continue;
                }

                Add(form, rule.Flags);
                if (rule.Crosses)
                {
                    Prefixed(form, entry, any: false, rule.Flags);
                }

                if (twice)
                {
                    Suffixed(form, rule.Flags, entry, twice: false);
                }
            }
        }
    }

    private void Prefixed(string word, int[] flags, bool any, int[]? own = null)
    {
        foreach (var flag in flags)
        {
            foreach (var rule in _affixes.RulesOf(flag))
            {
                if (rule.IsPrefix && (any || rule.Crosses) && rule.Apply(word) is { } form)
                {
                    Add(form, own is { Length: > 0 } ? own : rule.Flags);
                }
            }
        }
    }

    private void Add(string form, int[] flags)
    {
        if (flags.Any(_affixes.NotAlone.Contains) || !IsWord(form))
        {
            return;
        }

        var written = _affixes.Written(form);
        var lower = written.ToLowerInvariant();
        (ReferenceEquals(lower, written) || lower == written ? _ordinary : _names).Add(lower);
    }

    // As the tokens of the corpus: letters, and inside hyphens and apostrophes.
    private static bool IsWord(string form)
    {
        foreach (var character in form)
        {
            if (!char.IsLetter(character) && character is not ('-' or '\''))
            {
                return false;
            }
        }

        return form.Length > 0 && char.IsLetter(form[0]) && char.IsLetter(form[^1]);
    }

    private WordList ToList()
    {
        _ordinary.ExceptWith(_forbidden);
        _names.ExceptWith(_ordinary);
        _ordinary.UnionWith(_names);
        return new WordList(_ordinary, _names);
    }
}
