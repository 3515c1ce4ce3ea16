using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Codes that an FTP type takes out of what a server has said.</summary>
public class FtpReplyLinesTests
{
    [Fact]
    public Task LineThatACallReads() => Verify.AnalyzerAsync(
        """
        using System.IO;
        using System.Threading.Tasks;

        class FtpClient
        {
            private StreamReader _reader;

            private string GetAnswer() => _reader.ReadLine();
            private string SendCommand(string command) => _reader.ReadLine();
            private Task<string> ExecuteAsync(string command) => _reader.ReadLineAsync();
            private string Describe(string path) => path;

            async Task<bool> M()
            {
                string text = _reader.ReadLine();
                var said = await ExecuteAsync("NOOP").ConfigureAwait(false);
                string about = Describe("226");
                return _reader.ReadLine().StartsWith({|STC3001:"220"|})
                    || (await _reader.ReadLineAsync()).StartsWith({|STC3001:"220"|})
                    || (_reader.ReadLine() ?? "").StartsWith({|STC3001:"331"|})
                    || (await _reader.ReadLineAsync() ?? string.Empty).StartsWith({|STC3001:"331"|})
                    || GetAnswer().Substring(0, 3) == {|STC3001:"257"|}
                    || SendCommand("PASV").Trim().StartsWith({|STC3001:"227"|})
                    || (await ExecuteAsync("TYPE I")).StartsWith({|STC3001:"200"|})
                    || text.StartsWith({|STC3001:"230"|})
                    || said.StartsWith({|STC3001:"200"|})
                    || about.StartsWith("226")
                    || (Describe("") ?? text).StartsWith("226")
                    || Describe("").StartsWith("226")
                    || System.Console.ReadLine().StartsWith("226");
            }
        }

        class Client
        {
            private StreamReader _reader;
            private string SendCommand(string command) => _reader.ReadLine();

            bool M()
            {
                string text = _reader.ReadLine();
                return _reader.ReadLine().StartsWith("220") || SendCommand("QUIT").StartsWith("221") || text.StartsWith("230");
            }
        }

        class SmtpClient
        {
            private StreamReader _reader;
            private string SendCommand(string command) => _reader.ReadLine();
            bool M() => _reader.ReadLine().StartsWith("220") || SendCommand("QUIT").Substring(0, 3) == "221";
        }
        """);

    [Fact]
    public Task FirstThreeLetters_HoweverTheyAreTaken() => Verify.AnalyzerAsync(
        """
        using System;

        class FtpClient
        {
            bool M(string line)
            {
                switch (int.Parse(line.AsSpan(0, 3)))
                {
                    case {|STC3001:220|}:
                        return true;
                }

                return line.Remove(3) == {|STC3001:"331"|}
                    || line.Split(' ')[0] == {|STC3001:"230"|}
                    || line.Split(' ', 2)[0] == {|STC3001:"230"|}
                    || line.Split(' ')[1] == "230"
                    || line.Split(',')[0] == "227"
                    || line.Remove(4) == "331"
                    || int.Parse(line.AsSpan(4, 3)) == 331;
            }
        }
        """);

    /// <summary>A number that is read from the beginning of a text is a code in an FTP type, whatever the text is called.</summary>
    [Fact]
    public Task NumberThatIsRead() => Verify.AnalyzerAsync(
        """
        using System;
        using System.IO;

        class FtpClient
        {
            private int CodeOf(string s) => int.Parse(s.Substring(0, 3));

            private void Run(string command, int expected)
            {
                string s = command;
                if (int.Parse(s.Substring(0, 3)) != expected)
                {
                    throw new IOException(s);
                }
            }

            void M(string result, string permissions, string date, string filePath)
            {
                Run("USER anonymous", {|STC3001:331|});
                if (Convert.ToInt32(result.Substring(0, 3)) == {|STC3001:227|}
                    || CodeOf(result) != {|STC3001:230|}
                    || int.Parse(result.Substring(0, 4)) == 230
                    || int.Parse(permissions.Substring(0, 3)) == 550
                    || int.Parse(date.Substring(0, 3)) == 200
                    || int.Parse(filePath.Substring(0, 3)) == 200)
                {
                }

                if (int.TryParse(result.Substring(0, 3), out var code) && code == {|STC3001:550|})
                {
                }

                if (!int.TryParse(result.AsSpan(0, 3), out int number) || (number != {|STC3001:226|} && number != {|STC3001:250|}))
                {
                }

                if (int.TryParse(permissions, out int mode) && mode == 550)
                {
                }

                if (number / 100 == 2 || number >= 400)
                {
                }
            }
        }

        class NntpClient
        {
            bool M(string result) => int.Parse(result.Substring(0, 3)) == 215;
        }

        class Calendar
        {
            bool M(string result) => int.TryParse(result.Substring(0, 3), out int number) && number == 200;
        }
        """);

    [Fact]
    public Task FieldThatKeepsTheLastCode() => Verify.AnalyzerAsync(
        """
        using System.IO;

        class FtpClient
        {
            private string _reply;
            private int _value = -1;
            private int _other;
            private int _counted;
            public int Shown;

            public int Last { get; private set; }

            private void ReadReply()
            {
                _reply = "";
                _value = int.Parse(_reply.Substring(0, 3));
                Last = _value;
                Shown = int.Parse(_reply.Substring(0, 3));
                _counted = int.Parse(_reply.Substring(0, 3));
                _counted++;
            }

            private void Set(int size) => _other = size;

            void M()
            {
                ReadReply();
                if (_value != {|STC3001:220|} && !(this._value == {|STC3001:331|} || this._value == {|STC3001:230|}))
                {
                    throw new IOException();
                }

                _other = int.Parse(_reply.Substring(0, 3));
                if (_other == 226 || _counted == 226 || Shown == 226 || Last == {|STC3001:226|})
                {
                }
            }
        }

        class PopClient
        {
            private int _value;

            private bool M(string reply)
            {
                _value = int.Parse(reply.Substring(0, 3));
                return _value == 220;
            }
        }
        """);

    [Fact]
    public Task CodesThatARequestExpects() => Verify.AnalyzerAsync(
        """
        using System;
        using System.IO;
        using System.Linq;

        class FtpClient
        {
            private StreamReader _reader;

            private int Read() => int.Parse(_reader.ReadLine().Substring(0, 3));

            private void Await(params int[] allowed)
            {
                if (!allowed.Contains(Read()))
                {
                    throw new IOException();
                }
            }

            private bool Starts(string reply, params string[] allowed)
            {
                foreach (string one in allowed)
                {
                    if (reply.StartsWith(one))
                    {
                        return true;
                    }
                }

                return false;
            }

            private bool HasSize(params int[] sizes) => sizes.Contains(_reader.Peek());

            void M(string reply)
            {
                Await({|STC3001:226|}, {|STC3001:250|});
                Starts(reply, {|STC3001:"125"|}, {|STC3001:"150"|});
                HasSize(226, 250);
                if (reply?.StartsWith({|STC3001:"220"|}) == true)
                {
                }
            }
        }
        """);

    [Fact]
    public Task PartOfWhatAMethodAnswersWith() => Verify.AnalyzerAsync(
        """
        using System.IO;
        using System.Threading.Tasks;

        class FtpClient
        {
            private StreamReader _reader;

            private async Task<(int Code, string Text)> ReadAsync()
            {
                string line = await _reader.ReadLineAsync();
                return (int.Parse(line[..3]), line.Substring(4));
            }

            private (int Code, string Text) Peek(string line) => (int.Parse(line[..3]), line.Substring(4));
            private (int code, string name) Entry(string line) => (line.Length, line);

            async Task M(string line)
            {
                var (number, text) = Peek(line);
                var reply = Peek(line);
                var (awaited, _) = await ReadAsync();
                var (size, _) = Entry(line);
                var entry = Entry(line);
                if (number != {|STC3001:220|} || awaited != {|STC3001:226|}
                    || reply.Code == {|STC3001:331|} || Peek(line).Code == {|STC3001:230|}
                    || size == 220 || entry.code == 220)
                {
                }
            }
        }
        """);

    [Fact]
    public Task GroupOfAnExpression() => Verify.AnalyzerAsync(
        """
        using System.Text.RegularExpressions;

        class FtpClient
        {
            private static readonly Regex Line = new Regex(@"^(?<code>\d{3})[ -](?<text>.*)$");
            private static readonly Regex Address = new Regex(@"^(\d+),(\d+)");

            bool M(string line)
            {
                Match match = Line.Match(line);
                Match other = Regex.Match(line, "^([0-9]{3}) (.*)");
                Match address = Address.Match(line);
                return match.Groups["code"].Value == {|STC3001:"220"|}
                    || int.Parse(other.Groups[1].Value) == {|STC3001:331|}
                    || match.Groups["text"].Value == "220"
                    || int.Parse(other.Groups[2].Value) == 331
                    || int.Parse(address.Groups[1].Value) == 220;
            }
        }

        class LogReader
        {
            bool M(string line)
            {
                Match match = Regex.Match(line, "^([0-9]{3}) (.*)");
                return match.Groups[1].Value == "220";
            }
        }
        """);
}
