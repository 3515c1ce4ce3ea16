using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection;

/// <summary>
/// What is found of one code system is found of the others: tables from codes to their names, collections, what methods answer.
/// </summary>
public class SymmetryTests
{
    [Fact]
    public Task TablesOfNames_AreFound_OfEverySystem() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class Tables
        {
            string Http(int n) => n switch { {|STC1001:404|} => "Not Found", {|STC1001:410|} => "Gone", _ => "" };

            string Ftp(int n) => n switch { {|STC3001:550|} => "File unavailable", {|STC3001:530|} => "Not logged in", _ => "" };

            string Close(int n)
            {
                switch (n)
                {
                    case {|STC2001:1001|}: return "Going Away";
                    case {|STC2001:1002|}: return "Protocol error";
                    default: return "";
                }
            }

            Dictionary<int, string> Reasons() => new() { [{|STC2001:1009|}] = "Message Too Big", [{|STC2001:1000|}] = "Normal Closure" };

            Dictionary<int, string> Glyphs() => new() { { 1009, "\u03F1" }, { 1014, "\u03F6" }, { 4000, "\u0FA0" }, { 4001, "\u0FA1" } };

            Dictionary<int, string> Rooms() => new() { { 404, "Kitchen" }, { 1001, "Ball room" }, { 550, "Garden view" } };
        }
        """);

    [Fact]
    public Task CollectionsAndResults_OfCloseCodes_AreFound() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Linq;

        class Reconnect
        {
            private static readonly int[] Widths = [1000, 1011];

            private readonly HashSet<int> _retryCloseCodes = [{|STC2001:1011|}, {|STC2001:1012|}];

            int[] CloseStatuses { get; } = { {|STC2001:1000|} };

            bool IsNormal(int[] closeCodes) => closeCodes.Contains({|STC2001:1000|}) || closeCodes[0] == {|STC2001:1001|};

            int GetCloseCode() => {|STC2001:1001|};

            int GetTimeout() => 1001;

            void M() { _retryCloseCodes.Add({|STC2001:1013|}); System.Func<int> closeCodeSelector = () => {|STC2001:1000|}; }
        }
        """);
}
