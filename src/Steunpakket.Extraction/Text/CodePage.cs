using System.Text;

namespace Steunpakket.Extraction.Text;

/// <summary>Encodings by their Windows number.</summary>
internal static class CodePage
{
    public static Encoding Of(int number) => OrNull(number) ?? throw new ArgumentOutOfRangeException(nameof(number), number, "Not a code page.");

    /// <returns>Null for a number that means nothing.</returns>
    public static Encoding? OrNull(int number) => number switch
    {
        65001 => Encoding.UTF8,
        1200 => Encoding.Unicode,
        1201 => Encoding.BigEndianUnicode,
        20127 => CodePagesEncodingProvider.Instance.GetEncoding(1252),
        28591 => CodePagesEncodingProvider.Instance.GetEncoding(1252), // as the web reads Latin-1
        > 0 and <= ushort.MaxValue => CodePagesEncodingProvider.Instance.GetEncoding(number),
        _ => null,
    };
}
