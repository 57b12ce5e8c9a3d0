using System.Globalization;

namespace Steunpakket.Io.Words;

/// <summary>What an <c>.aff</c> file says that a flat list of words can follow.</summary>
/// <remarks>Compound rules and advice for suggestions are passed over: compounds are <c>CompoundSplitter</c>'s.</remarks>
internal sealed class HunspellAffixes
{
    private readonly Dictionary<int, List<HunspellRule>> _rules = [];
    private readonly Dictionary<int, bool> _crosses = [];
    private readonly List<(string From, string To)> _output = [];
    private HunspellFlags _flags = new(string.Empty);

    private HunspellAffixes()
    {
    }

    /// <summary>Flags of forms that are no words by themselves: they need an affix, stand in compounds only.</summary>
    public HashSet<int> NotAlone { get; } = [];

    /// <summary>Flags of what is no word.</summary>
    public HashSet<int> Forbidden { get; } = [];

    public int[] ReadFlags(string text) => _flags.Read(text);

    public IReadOnlyList<HunspellRule> RulesOf(int flag) => _rules.TryGetValue(flag, out var rules) ? rules : [];

    /// <summary>The form as it is written: an ĳ in one character is two.</summary>
    public string Written(string form)
    {
        foreach (var (from, to) in _output)
        {
            form = form.Contains(from, StringComparison.Ordinal) ? form.Replace(from, to, StringComparison.Ordinal) : form;
        }

        return form;
    }

    /// <param name="name">For messages.</param>
    /// <exception cref="HunspellException">A line cannot be read.</exception>
    public static HunspellAffixes Read(IEnumerable<string> lines, string name)
    {
        var affixes = new HunspellAffixes();
        foreach (var (index, line) in lines.Index())
        {
            var cells = line.TrimStart('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length >= 2 && !affixes.TryRead(cells))
            {
                throw new HunspellException(name, index + 1, $"'{line}' is no affix that can be read.");
            }
        }

        return affixes;
    }

    private bool TryRead(string[] cells)
    {
        switch (cells[0])
        {
            case "SET":
                return cells[1].Equals("UTF-8", StringComparison.OrdinalIgnoreCase);
            case "FLAG":
                _flags = new HunspellFlags(cells[1]);
                return true;
            case "NEEDAFFIX" or "ONLYINCOMPOUND":
                NotAlone.UnionWith(_flags.Read(cells[1]));
                return true;
            case "FORBIDDENWORD":
                Forbidden.UnionWith(_flags.Read(cells[1]));
                return true;
            case "OCONV" when cells.Length >= 3:
                _output.Add((cells[1], cells[2]));
                return true;
            case "PFX" or "SFX":
                return TryReadAffix(cells);
            default:
                return true;
        }
    }

    // A header is "SFX flag Y|N count", a rule "SFX flag strip add[/flags] [condition]".
    private bool TryReadAffix(string[] cells)
    {
        if (cells.Length < 4 || _flags.Read(cells[1]) is not [var flag])
        {
            return false;
        }

        if (!_rules.TryGetValue(flag, out var rules))
        {
            _rules.Add(flag, []);
            _crosses[flag] = cells[2] == "Y";
            return int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        }

        var condition = HunspellCondition.Parse(cells.Length > 4 && cells[4] != "#" ? cells[4] : ".");
        if (condition is null)
        {
            return false;
        }

        var slash = cells[3].IndexOf('/', StringComparison.Ordinal);
        var added = slash < 0 ? cells[3] : cells[3][..slash];
        rules.Add(new HunspellRule(
            cells[0] == "PFX", _crosses[flag], Letters(cells[2]), Letters(added), condition, slash < 0 ? [] : _flags.Read(cells[3][(slash + 1)..])));
        return true;
    }

    private static string Letters(string cell) => cell == "0" ? string.Empty : cell;
}
