using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Syntax;

/// <summary>A number on its way to a slot: through parentheses, casts, branches, tuples, lambdas; and beside such a way.</summary>
public class ValuePathTests
{
    [Fact]
    public Task Branches_IntoASlot_Report() => Verify.AnalyzerAsync(
        """
        using System;

        class C
        {
            int statusCode;
            int? lastStatusCode;
            int width;

            void M(bool found, int? given, int n)
            {
                statusCode = ({|STC1001:404|});
                statusCode = (({|STC1001:404|}));
                statusCode = (int){|STC1001:404|};
                statusCode = checked((int)({|STC1001:404|}));
                statusCode = found ? {|STC1001:200|} : {|STC1001:404|};
                statusCode = found ? {|STC1001:200|} : n == {|STC1001:404|} ? {|STC1001:404|} : ({|STC1001:500|});
                statusCode = given ?? {|STC1001:500|};
                statusCode = n switch
                {
                    {|STC1001:404|} => {|STC1001:404|},
                    1 => found ? {|STC1001:200|} : {|STC1001:201|},
                    _ => given ?? {|STC1001:500|},
                };
                lastStatusCode ??= {|STC1001:500|};
                lastStatusCode = (int?){|STC1001:404|};
                lastStatusCode = given!.Value == {|STC1001:404|} ? null : {|STC1001:404|};
                statusCode = n == {|STC1001:404|} ? n : -404;
                statusCode += 200;
                statusCode |= 404;
                statusCode = 200 + n;
                statusCode = n * 100;
                statusCode = ~404;
                statusCode = n << 200;
                width = found ? 200 : 404;
                width = given ?? 500;
                width = (int)404 + statusCode;
                width = n switch { {|STC1001:404|} => 500, _ => given ?? 200 };
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task StandIn_ForAStatus_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            int A(HttpRequestException e) => (int?)e.StatusCode ?? {|STC1001:500|};
            int B(int? statusCode) => statusCode ?? {|STC1001:500|};
            int D(bool known, int statusCode) => known ? statusCode : {|STC1001:500|};
            int E(bool known, HttpResponseMessage r) => known ? {|STC1001:200|} : (int)r.StatusCode;
            object F(HttpRequestException e) { var code = (int?)e.StatusCode ?? {|STC1001:500|}; return code; }
            int G(int? width) => width ?? 500;
            int H(bool known, int width) => known ? width : 500;
            bool I(int? statusCode) => (statusCode ?? 500) >= 400;
            int J(int? statusCode, int width) => statusCode is null ? width : 500;
        }
        """,
        References.Net80);

    [Fact]
    public Task Comparison_OnEitherSide_Reports() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            int statusCode;
            bool A() => statusCode == {|STC1001:404|};
            bool B() => {|STC1001:404|} == statusCode;
            bool D() => statusCode != {|STC1001:404|} && {|STC1001:410|} != statusCode;
            bool E() => (statusCode) == ({|STC1001:404|});
            bool F(C other) =>
                this.statusCode == {|STC1001:404|} || other.statusCode == {|STC1001:404|} || other?.statusCode == {|STC1001:404|};
            bool G() => !(statusCode == {|STC1001:404|}) || statusCode == {|STC1001:404|} == true;
            bool H(HttpResponseMessage r)
            {
                if (statusCode == {|STC1001:404|}) { return true; }
                while (statusCode != {|STC1001:200|}) { }
                return r is null ? statusCode == {|STC1001:404|} : false;
            }
            bool Bounds() => statusCode >= 200 && statusCode < 300 || 400 <= statusCode && 500 > statusCode;
            bool Arithmetic() =>
                statusCode / 100 == 4
                || statusCode - 200 == 0
                || statusCode % 100 == 104
                || (statusCode & 404) == 404
                || statusCode + 100 == 500;
            string Text() => "404" + statusCode + $"{404} {statusCode} {500:D}" + 404;
            bool Other(int width) => width == 404 || 404 != width || width == statusCode;
        }
        """,
        References.Net80);

    [Fact]
    public Task Lambdas_AnsweringAStatus_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;

        class Options
        {
            public Func<Exception, int>? StatusCodeSelector;
            public Func<Exception, int>? WidthSelector;
            public Func<Exception, Task<int>>? StatusCodeProvider { get; set; }
            public void MapStatusCode(Func<Exception, int> statusCode, Func<Exception, int> width) { }
        }

        class C
        {
            Func<Exception, int> GetStatusCode = e => {|STC1001:500|};
            Func<Exception, int> GetWidth = e => 500;

            void M(Options options)
            {
                options.StatusCodeSelector = e => {|STC1001:500|};
                options.StatusCodeSelector = e => { if (e.HResult == 404) { return {|STC1001:404|}; } return {|STC1001:500|}; };
                options.StatusCodeProvider = async e => { await Task.Delay(500); return {|STC1001:500|}; };
                options.WidthSelector = e => 500;
                options.WidthSelector = e => { return 404; };
                options.MapStatusCode(e => {|STC1001:404|}, e => 404);
                options.MapStatusCode(width: e => 404, statusCode: e => {|STC1001:404|});
                Func<int> statusCodeFactory = () => {|STC1001:404|};
                Func<int> widthFactory = () => 404;
                Run(() => 404);
                int GetHttpStatus() => {|STC1001:404|};
                int GetHeight() => 404;
                int MapStatusCode() { Func<int> f = () => 404; return f() == 404 ? {|STC1001:200|} : {|STC1001:500|}; }
                _ = new Options { StatusCodeSelector = _ => {|STC1001:500|}, WidthSelector = _ => 500 };
                _ = (statusCodeFactory, widthFactory, GetHttpStatus(), GetHeight(), MapStatusCode());
            }

            void Run(Func<int> f) { }
        }
        """,
        References.Net80);

    [Fact]
    public Task Tuples_WithAStatus_Report() => Verify.AnalyzerAsync(
        """
        using System;

        class C
        {
            (int StatusCode, string Body) A() => ({|STC1001:404|}, "404");
            (int Width, int StatusCode) B() { return (404, {|STC1001:404|}); }
            (int Width, int Height) D() => (404, 500);

            void M(Exception e)
            {
                var (statusCode, title) = e switch { TimeoutException => ({|STC1001:504|}, "a"), _ => ({|STC1001:500|}, "b") };
                (int httpStatus, int width) = ({|STC1001:404|}, 404);
                (statusCode, width) = ({|STC1001:404|}, 404);
                var named = (statusCode: {|STC1001:404|}, width: 404);
                var (x, y) = (404, 500);
                _ = (title, httpStatus, width, named, x, y);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task AnonymousObjects_WithAStatusCode_Report() => Verify.AnalyzerAsync(
        """
        using System.Linq;

        class C
        {
            object A() => new { statusCode = {|STC1001:404|}, width = 404 };
            object B(bool found) =>
                new
                {
                    HttpStatusCode = found ? {|STC1001:200|} : {|STC1001:404|},
                    Status = {|STC1001:404|},
                    Code = {|STC1001:404|},
                    ExitStatusCode = 404,
                };
            object D(int[] ids) => from id in ids where id != 404 select new { id, StatusCode = {|STC1001:404|} };
        }
        """,
        References.Net80);

    [Fact]
    public Task Queries_OverStatuses_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;

        class C
        {
            object A(IEnumerable<HttpResponseMessage> all) =>
                from r in all
                where (int)r.StatusCode == {|STC1001:404|}
                orderby (int)r.StatusCode == {|STC1001:500|}
                select (int)r.StatusCode == {|STC1001:200|};
            bool B(IEnumerable<HttpResponseMessage> all) => all.Any(r => (int)r.StatusCode == {|STC1001:404|});
            bool D(IEnumerable<int> numbers) => numbers.Any(statusCode => statusCode == {|STC1001:404|}) && numbers.Any(n => n == 404);
            object E(IEnumerable<int> numbers) => from n in numbers where n == 404 orderby n == 500 select n == 200;
            void F(IEnumerable<int> numbers)
            {
                foreach (int statusCode in numbers) { if (statusCode == {|STC1001:404|}) { } }
                foreach (int n in numbers) { if (n == 404) { } }
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Arguments_FarFromTheSlot_AreQuiet() => Verify.AnalyzerAsync(
        """
        using System;

        class C
        {
            int StatusOf(int id) => id;
            int GetStatusCode(int id, int statusCode) => statusCode;

            void M(int[] values)
            {
                int statusCode = StatusOf({|STC1001:404|});
                statusCode = values[404];
                statusCode = GetStatusCode(404, {|STC1001:404|});
                statusCode = int.Parse("404");
                statusCode = Math.Min(404, 500);
                statusCode = Convert.ToInt32(404);
                statusCode = new[] { 200, 404 }.Length;
                statusCode = default;
                statusCode = sizeof(int) == 404 ? statusCode : 0;
                Action wait = () => System.Threading.Thread.Sleep(404);
                _ = (statusCode, wait);
            }
        }
        """,
        References.Net80);
}
