using Steunpakket.Extraction.Workers;
#if WITH_PDFPIG
using Steunpakket.PdfPig;
#endif

// What a library prints must not come between the frames.
Console.SetOut(Console.Error);
await using var input = Console.OpenStandardInput();
await using var output = Console.OpenStandardOutput();
#if WITH_PDFPIG
await WorkerHost.RunAsync(input, output, options => [.. WorkerHost.OwnReaders(options), new PdfPigReader()]);
#else
await WorkerHost.RunAsync(input, output, WorkerHost.OwnReaders);
#endif
