using System.Diagnostics;
using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Mail;

public sealed class EmlExtractorTests
{
    private const string Head = "From: griffie\r\nTo: raad\r\nSubject: Motie\r\nMIME-Version: 1.0\r\n";

    [Theory]
    [InlineData("Content-Type: text/plain; charset=utf-8\n\nde jeugd", "Motie\n\nde jeugd")]
    [InlineData("\nde jeugd", "Motie\n\nde jeugd")]
    [InlineData("Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n\ncaf=E9 jeugd=\nzorg =3D=\n", "Motie\n\ncafé jeugdzorg =")]
    [InlineData("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64\n\nw6nD\nqW4g!bG9rZXQ=\n", "Motie\n\néén loket")]
    [InlineData("Content-Type: text/html\n\n<p>een<p>twee", "Motie\n\neen\n\ntwee")]
    [InlineData("Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nplat\n--x\nContent-Type: text/html\n\n<p>rijk\n--x--\n", "Motie\n\nplat")]
    [InlineData("Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n<p>rijk\n--x--\n", "Motie\n\nrijk")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"a b\"\n\nvooraf\n--a b\nContent-Type: multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\nromp\n--y\nContent-Type: image/png\nContent-ID: <a>\n\nPNG\n--y--\n--a b\n\ntwee\n--a b--\nachteraf", "Motie\n\nromp\n\ntwee")]
    [InlineData("Content-Type: multipart/signed; boundary=x\n\n--x\n\nromp\n--x\nContent-Type: application/pgp-signature\n\nhandtekening\n--x--", "Motie\n\nromp")]
    [InlineData("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nafgebroken", "Motie\n\nafgebroken")]
    public async Task The_text_is_found_and_decoded(string rest, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(Head + rest))).PagesOrReason());
    }

    [Theory]
    [InlineData("=?utf-8?Q?caf=C3=A9_open?=", "café open")]
    [InlineData("=?UTF-8?B?w6k=?=\r\n =?iso-8859-1?q?=E9?= n", "éé n")]
    [InlineData("=?onbekend?Q?caf=C3=A9?= =?kapot", "café =?kapot")]
    public async Task Subjects_in_other_letters_are_decoded(string subject, string expected)
    {
        var mail = $"From: a\r\nSubject: {subject}\r\n\r\ntekst";

        Assert.Equal([$"{expected}\n\ntekst"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(mail))).PagesOrReason());
    }

    [Theory]
    [InlineData("filename=\"besluit 1.txt\"", "besluit 1.txt")]
    [InlineData("filename*=utf-8''caf%C3%A9.txt", "café.txt")]
    [InlineData("filename*0*=iso-8859-1''caf%E9; filename*1=\"; a.txt\"", "café; a.txt")]
    [InlineData("filename=\"=?utf-8?Q?caf=C3=A9?=.txt\"", "café.txt")]
    public async Task Attachments_are_read_by_their_bytes_under_their_names(string parameter, string expected)
    {
        var docx = Convert.ToBase64String(DocxWriter.Write(DocxWriter.Paragraph("bijlage")), Base64FormattingOptions.InsertLineBreaks);
        var mail = Head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nzie bijlage\n--x\nContent-Type: application/octet-stream\n"
            + $"Content-Disposition: attachment; {parameter}\nContent-Transfer-Encoding: base64\n\n{docx}\n--x--\n";

        Assert.Equal(["Motie\n\nzie bijlage", $"{expected}\n\nbijlage"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(mail))).PagesOrReason());
    }

    [Fact]
    public async Task An_attached_mail_is_a_document_inside()
    {
        var mail = Head + "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nbuiten\n--x\nContent-Type: message/rfc822\n\nFrom: a\nSubject: Oud\n\nbinnen\n--x--\n";

        Assert.Equal(["Motie\n\nbuiten", "Oud\n\nbinnen"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(mail))).PagesOrReason());
    }

    [Fact]
    public async Task What_only_a_certificate_opens_is_encrypted()
    {
        var mail = Head + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nxxxx";

        Assert.Equal(["encrypted: opens with a certificate only"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(mail))).PagesOrReason());
    }

    [Fact]
    public async Task Hostile_mails_have_a_name_and_take_linear_time()
    {
        var watch = Stopwatch.StartNew();
        var parts = Head + "Content-Type: multipart/mixed; boundary=x\n\n" + string.Concat(Enumerable.Repeat("--x\n\na\n", 100_000));
        var nested = Head + string.Concat(Enumerable.Range(0, 1000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        var endless = Head + string.Concat(Enumerable.Repeat("X-Kop: waarde\n", 200_000));
        var folded = Head + "X: a" + string.Concat(Enumerable.Repeat("\n =?utf-8?Q?a?=", 60_000)) + "\n\ntekst";

        Assert.Equal(["too_large: more than 10000 mail parts"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(parts))).PagesOrReason());
        Assert.Equal(["too_large: mail parts more than 20 deep"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(nested))).PagesOrReason());
        Assert.Equal(["too_large: mail headers of more than 1 MiB"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(endless))).PagesOrReason());
        Assert.Equal(["Motie\n\ntekst"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(folded))).PagesOrReason());
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
