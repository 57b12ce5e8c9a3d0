using System.Text;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.TestWorker;

/// <summary>Misbehaves as the document orders: one order a line, its arguments after spaces.</summary>
internal sealed class ObedientReader(Stream output) : IPageReader
{
    private static readonly List<byte[]> Kept = [];

    public IReadOnlyList<string> Reads => ["text"];

    public ExtractionEngine Engine { get; } = new("obedient", "1");

    public ExtractionResult<RawPages>.NotRead? Read(string path, IPageSink pages, CancellationToken cancellationToken)
    {
        foreach (var order in File.ReadAllLines(path).Select(line => line.Split(' ', 2)))
        {
            var argument = order.Length > 1 ? order[1] : "";
            if (order[0] == "refuse")
            {
                return new(NotReadReason.Encrypted, argument);
            }

            Obey(order[0], argument, pages, cancellationToken);
        }

        return null;
    }

    private void Obey(string order, string argument, IPageSink pages, CancellationToken cancellationToken)
    {
        switch (order)
        {
            case "page": pages.Add(new RawPage(argument, 0.5, 3)); break;
            case "pages": AddPages(int.Parse(argument), pages); break;
            case "throw": throw new InvalidDataException(argument);
            case "wait": cancellationToken.WaitHandle.WaitOne(); cancellationToken.ThrowIfCancellationRequested(); break;
            case "hang": while (true) { }
            case "overflow": Console.Error.WriteLine(Deep(0)); break;
            case "exit": Environment.Exit(int.Parse(argument)); break;
            case "keep": Kept.Add(Touched(int.Parse(argument) << 20)); break;
            case "allocate": Allocate(); break;
            case "environment": pages.Add(new RawPage(string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal)))); break;
            case "process": pages.Add(new RawPage(Environment.ProcessId.ToString())); break;
            case "print": output.Write(Encoding.UTF8.GetBytes(argument + "\n")); break;
            case "raw": output.Write(Convert.FromHexString(argument)); output.Flush(); break;
            default: throw new NotSupportedException(order);
        }
    }

    private static void AddPages(int count, IPageSink pages)
    {
        for (var i = 0; i < count; i++)
        {
            pages.Add(new RawPage($"bladzijde {i + 1}"));
        }
    }

    private static int Deep(int depth) => depth < 0 ? 0 : Deep(depth + 1) + Deep(depth + 2);

    private static byte[] Touched(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)1);
        return bytes;
    }

    private static void Allocate()
    {
        var all = new List<byte[]>();
        while (true)
        {
            all.Add(Touched(16 << 20));
        }
    }
}
