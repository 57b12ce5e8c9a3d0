using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;
using Steunpakket.TestWorker;

// Without arguments a worker whose reader does what the document says. With "parent PROGRAM DOCUMENT" a program that has such a worker at work.
if (args is ["parent", var program, var document])
{
    using var pool = new WorkerPool(new WorkerProgram(program), new ExtractOptions(), 1);
    await pool.EnginesAsync(CancellationToken.None);
    Console.WriteLine(Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
    await pool.ReadAsync("text", document, CancellationToken.None);
    return;
}

await using var input = Console.OpenStandardInput();
await using var output = Console.OpenStandardOutput();
await WorkerHost.RunAsync(input, output, _ => [new ObedientReader(output)]);
