using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Replies that are put together of a number and a text.</summary>
public class FtpWrittenLinesTests
{
    [Fact]
    public Task NumberThatALineBeginsWith() => Verify.AnalyzerAsync(
        """
        using System.IO;
        using System.Threading.Tasks;

        class FtpSession
        {
            private StreamWriter _writer;

            private void Write(string line) => _writer.WriteLine(line);
            private void Emit(int n, string t) => Write($"{n} {t}");
            private void EmitSum(int n, string t) => _writer.Write(n + " " + t + "\r\n");
            private void EmitText(int n, string t) => _writer.Write(n.ToString() + "-" + t + "\r\n");
            private void EmitFormat(int n, string t) => _writer.WriteLine("{0} {1}", n, t);
            private void EmitFormatted(int n, string t) => Write(string.Format("{0:000} {1}", n, t));
            private Task EmitAsync(string n, string t) => _writer.WriteLineAsync($"{n}-{t}");

            void M()
            {
                Emit({|STC3001:550|}, "No such file");
                Emit({|STC3004:299|}, "No such file");
                EmitSum({|STC3001:226|}, "Done");
                EmitText({|STC3001:211|}, "Features");
                EmitFormat({|STC3001:220|}, "Ready");
                EmitFormatted({|STC3001:331|}, "Password");
                EmitAsync({|STC3001:"230"|}, "Welcome");
            }
        }
        """);

    /// <summary>Whatever the method is called: a code, a text and the end of the line are a reply; a listing's line is none.</summary>
    [Fact]
    public Task WholeLine_ThatIsAnswered() => Verify.AnalyzerAsync(
        """
        class FtpCommandHandler
        {
            protected string GetMessage(int nReturnCode, string sMessage)
            {
                return string.Format("{0} {1}\r\n", nReturnCode, sMessage);
            }

            protected string Make(int code, string text) => $"{code} {text}\r\n";
            protected string Joined(int code, string text) => code + " " + text + "\r\n";
            protected string Part(int code, string text) => $"{code} {text}";
            protected string Sized(int size, string text) => $"{size} {text}\r\n";
            protected string ListEntry(int code, string text) => $"{code} {text}\r\n";
        }

        class CwdHandler : FtpCommandHandler
        {
            string OnProcess(bool valid) => valid ? GetMessage({|STC3001:250|}, "CWD successful") : GetMessage({|STC3001:550|}, "Not a directory");

            void M()
            {
                Make({|STC3001:226|}, "Done");
                Joined({|STC3001:331|}, "Password, please");
                Part(550, "No such file");
                Sized(550, "file.txt");
                ListEntry(550, "file.txt");
            }
        }

        class Report
        {
            string Line(int code, string text) => $"{code} {text}\r\n";

            void M() => Line(550, "pieces");
        }
        """);

    [Fact]
    public Task BytesAndLocals_ThatAreSent() => Verify.AnalyzerAsync(
        """
        using System.IO;
        using System.Net.Sockets;
        using System.Text;

        class FtpConnection
        {
            private Socket _socket;

            private void Emit(int n, string t) => _socket.Send(Encoding.ASCII.GetBytes($"{n} {t}\r\n"));

            private void EmitLocal(int n, string t)
            {
                string line = $"{n} {t}\r\n";
                byte[] bytes = Encoding.ASCII.GetBytes(line);
                _socket.Send(bytes);
            }

            private string Describe(int n, string t)
            {
                string line = $"{n} {t}";
                return line;
            }

            void M()
            {
                Emit({|STC3001:550|}, "No such file");
                EmitLocal({|STC3001:550|}, "No such file");
                Describe(550, "No such file");
            }
        }
        """);

    [Fact]
    public Task ReplyThatIsATextInTheEnd() => Verify.AnalyzerAsync(
        """
        class FtpReply
        {
            private readonly int _number;
            private readonly string _text;

            public FtpReply(int n, string text)
            {
                _number = n;
                _text = text;
            }

            public override string ToString() => $"{_number} {_text}";
        }

        class FtpFile
        {
            private readonly int _number;
            private readonly string _text;

            public FtpFile(int n, string text)
            {
                _number = n;
                _text = text;
            }

            public override string ToString() => $"{_number} {_text}";
        }

        class FtpServer
        {
            FtpReply A() => new FtpReply({|STC3001:550|}, "No such file");
            FtpFile B() => new FtpFile(550, "readme.txt");
        }
        """);

    [Fact]
    public Task OtherLines_AreSilent() => Verify.AnalyzerAsync(
        """
        using System;
        using System.IO;

        class FtpServer
        {
            private StreamWriter _writer, _log, _dataWriter;

            private void Write(string line) => _writer.WriteLine(line);
            private void A(int n, string t) => _log.WriteLine($"{n} {t}");
            private void B(int n, string t) => Console.WriteLine($"{n} {t}");
            private void C(int n, string t) => _dataWriter.WriteLine($"{n} {t}");
            private void D(int size, string t) => Write($"{size} {t}");
            private void E(int n) => Write($"{n} files");
            private void F(int n, string t) => Write($"{t} {n}");
            private void G(int n, string t) => Write($"{n}, {t}");
            private void PrintLine(int n, string t) => Write($"{n} {t}");
            private string H(int n, string t) => $"{n} {t}";
            private void I(int port, string t) => Write($"{port} {t}");

            void M()
            {
                A(550, "No such file");
                B(550, "No such file");
                C(550, "readme.txt");
                D(550, "readme.txt");
                E(200);
                F(200, "files");
                G(200, "files");
                PrintLine(200, "files");
                H(200, "files");
                I(200, "files");
            }
        }

        class FtpLogWriter
        {
            private StreamWriter _writer;
            private void Emit(int n, string t) => _writer.WriteLine($"{n} {t}");
            void M() => Emit(550, "No such file");
        }

        class SmtpSession
        {
            private StreamWriter _writer;
            private void Emit(int n, string t) => _writer.WriteLine($"{n} {t}");
            void M() => Emit(550, "No such user");
        }

        class Session
        {
            private StreamWriter _writer;
            private void Emit(int n, string t) => _writer.WriteLine(n + " " + t);
            void M() => Emit(550, "No such user");
        }
        """);

    /// <summary>What a client or a test writes so is no server's reply: it may be a code, and no more is said of it.</summary>
    /// <summary>Lines begin with ports, sizes and owners, too; and of a line that is kept or chosen another may be sent.</summary>
    [Fact]
    public Task OtherNumbers_AreSilent_AndKeptLinesOnlyPossible() => Verify.AnalyzerAsync(
        """
        using System.IO;
        using System.Text;

        class FtpServer
        {
            private StreamWriter _writer;

            void Ports() { int low = 50000, high = 51000; _writer.WriteLine($"{low}-{high}"); }
            void Hash(int begin, int end, string hash) => _writer.WriteLine($"{begin}-{end} {hash}");
            void Entry(int owner, string name) => _writer.WriteLine($"{owner} {name}");
            byte[] Content(int n, string text) => Encoding.UTF8.GetBytes($"{n} {text}");
            void Say(int n, string text) { string reply = $"{n} {text}"; if (n > 599) reply = "451 Internal"; _writer.WriteLine(reply); }
            void Choose(bool strict, int n, string text) => _writer.WriteLine(strict ? $"{n} {text}" : "200 OK");

            void M()
            {
                Hash(100, 200, "x");
                Entry(500, "x");
                Content(200, "x");
                Say(999, "x");
                Say({|STC3001:550|}, "x");
                Choose(false, 999, "x");
            }
        }
        """);

    [Fact]
    public Task ClientsAndTests() => Verify.AnalyzerAsync(
        """
        using System.IO;

        class FakeFtpServer
        {
            private StreamWriter _writer;
            private void Emit(int n, string t) => _writer.WriteLine($"{n} {t}");

            void M()
            {
                Emit({|STC3001:550|}, "No such file");
                Emit(299, "No such file");
            }
        }
        """);

    [Fact]
    public Task LinesThatAServerWrites_AsBytesOrText() => Verify.AnalyzerAsync(
        """
        using System;
        using System.IO;
        using System.Net.Sockets;
        using System.Text;

        class FtpConnection
        {
            private NetworkStream _stream;
            private StreamWriter _writer;
            private StreamWriter _dataWriter;

            void M()
            {
                _stream.Write("{|STC3004:299|} odd\r\n"u8);
                _stream.Write(Encoding.ASCII.GetBytes("{|STC3004:404|} odd\r\n"));
                byte[] bytes = Encoding.ASCII.GetBytes("{|STC3004:299|} odd\r\n");
                _stream.Write(bytes);
                string line = "{|STC3004:299|} odd\r\n";
                _writer.Write(line);
                int code = {|STC3001:331|};
                _writer.WriteLine($"{code} User name okay");

                _stream.Write("331 Password\r\n"u8);
                _dataWriter.Write("299 bananas\r\n");
                _writer.WriteLine("299 bananas");
                Console.WriteLine("299 odd");
                byte[] kept = Encoding.ASCII.GetBytes("299 odd\r\n");
                int number = 331;
                _writer.WriteLine($"{number} files found");
            }
        }

        class Session
        {
            private StreamWriter _writer;

            void M() => _writer.WriteLine("299 odd");
        }
        """);
}
