using System.Buffers;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>What a program of poppler is given of a PDF: the file, or its bytes without what takes time and changes no text.</summary>
/// <remarks>
/// Where a document names an output intent, as PDF/A must, poppler works the tables of that out anew for every page, also where no colour is
/// asked for: 2 to 17 times the time of the text in 22 documents at hand. In the bytes that entry has another name of the same length, so that
/// nothing moves and nothing is looked for.
/// </remarks>
internal sealed class PdfInput : IDisposable
{
    private const int MaxBytes = 64 << 20; // are held in memory

    private readonly string _path;
    private readonly byte[]? _rented;
    private readonly int _length;

    private PdfInput(string path, byte[]? rented = null, int length = 0) => (_path, _rented, _length) = (path, rented, length);

    /// <summary>Whether an entry has another name.</summary>
    public bool IsChanged => _rented is not null;

    /// <summary>The file as it is.</summary>
    public static PdfInput Of(string path) => new(path);

    /// <summary>The file without output intents; as it is where it has none or is too large.</summary>
    public static PdfInput WithoutOutputIntents(string path)
    {
        using var file = File.OpenHandle(path);
        if (RandomAccess.GetLength(file) is not (> 0 and <= MaxBytes and var length) || !OutputIntents.MayBeIn(file))
        {
            return Of(path);
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)length);
        var read = FileBytes.Fill(file, bytes.AsSpan(0, (int)length));
        if (OutputIntents.Rename(bytes.AsSpan(0, read)))
        {
            return new PdfInput(path, bytes, read);
        }

        ArrayPool<byte>.Shared.Return(bytes);
        return Of(path);
    }

    /// <param name="options">Before the file.</param>
    /// <param name="rest">After it.</param>
    public ChildCommand Command(string program, IEnumerable<string> options, params ReadOnlySpan<string> rest) =>
        new(program, [.. options, "--", IsChanged ? "-" : _path, .. rest]) { Input = IsChanged ? _rented.AsMemory(0, _length) : null };

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
