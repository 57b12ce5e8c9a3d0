namespace Steunpakket.Core.Documents;

/// <summary><c>supplier/gemeentecode/id</c>: the supplier's own id makes a document the same, whichever source brought it.</summary>
/// <remarks>Data only: an id may hold any character and never becomes a path. Ids sort ordinally.</remarks>
public readonly record struct DocumentId : IComparable<DocumentId>
{
    public DocumentId(string supplier, GemeenteCode gemeente, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(supplier);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Value = $"{supplier}/{gemeente}/{id}";
    }

    private DocumentId(string value) => Value = value;

    public string Value { get; }

    /// <summary>An id as this program wrote it to a table.</summary>
    /// <exception cref="ArgumentException">It has no two slashes.</exception>
    public static DocumentId Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.AsSpan().Count('/') >= 2
            ? new DocumentId(value)
            : throw new ArgumentException($"'{value}' is not a document id of the form supplier/gemeentecode/id.", nameof(value));
    }

    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(DocumentId left, DocumentId right) => left.CompareTo(right) < 0;

    public static bool operator <=(DocumentId left, DocumentId right) => left.CompareTo(right) <= 0;

    public static bool operator >(DocumentId left, DocumentId right) => left.CompareTo(right) > 0;

    public static bool operator >=(DocumentId left, DocumentId right) => left.CompareTo(right) >= 0;
}
