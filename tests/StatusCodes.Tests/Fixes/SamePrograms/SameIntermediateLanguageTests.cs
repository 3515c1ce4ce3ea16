using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.SamePrograms;

/// <summary>Nothing changes but the spelling: every shape of code compiles to the same instructions, attributes and constants.</summary>
public class SameIntermediateLanguageTests
{
    /// <summary>Members of a class; each becomes a file of its own. Old ones compile on .NET Framework too.</summary>
    private static readonly (string Name, bool Old, string Members)[] Shapes =
    [
        (
            "Arguments",
            true,
            """
            void M(int code)
            {
                M(404); M(code: 409); M((404)); M(0x1F4); M(5_0_3); N(404); N(404L); O(404); P(404); Q(404);
                Q(404u); R(404, 409, 500); S(404); S(404L); S((short)404); T(404); T(404UL);
            }
            void N(long c) { }
            void O(short c) { }
            void P(object c) { }
            void Q(uint c) { }
            void R(params int[] c) { }
            void S(int c) { }
            void S(long c) { }
            void S(object c) { }
            void T<X>(X c) { }
            """
        ),
        (
            "Casts",
            true,
            """
            object[] M() => new object[]
            {
                (HttpStatusCode)404, (int)404, (long)404, (short)404, (byte)200, (double)404,
                (decimal)404, (object)404, (HttpStatusCode?)404, (int?)404, unchecked((byte)404), (uint)404,
                (ulong)404u, (HttpStatusCode)404L, (HttpStatusCode)(short)404, (char)404, (float)404
            };
            """
        ),
        (
            "NullableCasts",
            true,
            """
            HttpStatusCode? _field = (HttpStatusCode?)404;
            HttpStatusCode? Property { get; set; }
            bool M(HttpStatusCode? n, HttpStatusCode c)
            {
                Property = (HttpStatusCode?)409;
                HttpStatusCode? local = (HttpStatusCode?)500, other = n;
                System.Linq.Expressions.Expression<System.Func<HttpStatusCode?, bool>> tree = s => s == (HttpStatusCode?)404;
                var query = from s in System.Linq.Queryable.AsQueryable(new[] { n }) where (HttpStatusCode?)410 != s select s;
                return n == (HttpStatusCode?)404 || (HttpStatusCode?)503 != Property || c == (HttpStatusCode?)502 || local == other;
            }
            """
        ),
        (
            "SharedCasts",
            false,
            """
            bool M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode is 404 or 410 or 503;
            string N(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode switch { 404 => "a", 429 or 503 => "b", _ => "" };
            string O(System.Net.Http.HttpResponseMessage r)
            {
                switch ((int)r.StatusCode) { case 404: return "a"; case 429: case 503: return "b"; default: return ""; }
            }
            HttpStatusCode P(bool ok) => (HttpStatusCode)(ok ? 200 : 404);
            async System.Threading.Tasks.Task<string> R(System.Net.Http.HttpClient c)
            {
                switch ((int)(await c.GetAsync("")).StatusCode) { case 404: return "a"; case 503: return "b"; }
                bool b = (int)(await c.GetAsync("")).StatusCode is 404 or 410;
                return (int)(await c.GetAsync("")).StatusCode switch { 404 => "a", 429 or 503 => "b", _ => $"{b}" };
            }
            HttpStatusCode Q(int kind) => (HttpStatusCode)(kind switch { 1 => 200, 2 => throw new System.Exception(), _ => 404 });
            """
        ),
        (
            "Comparison",
            true,
            """
            bool M(HttpStatusCode c) =>
                (int)c == 404 || 409 == (int)c || (int)c != 500 && ((int)c) == (502) || !((int)c == 503);
            """
        ),
        (
            "ComparisonBranches",
            true,
            """
            int M(HttpStatusCode c, bool b)
            {
                if ((int)c == 404) { return 1; }
                while ((int)c != 409 && b) { b = !b; }
                return (int)c == 500 ? 2 : 3;
            }
            """
        ),
        (
            "ComparisonOperands",
            true,
            """
            HttpStatusCode F;
            HttpStatusCode P { get; set; }
            HttpStatusCode[] A = new HttpStatusCode[1];
            HttpStatusCode G() => F;
            bool M(HttpStatusCode? n, HttpStatusCode c, bool b) =>
                (int)F == 404 | (int)P == 404 | (int)A[0] == 404 | (int)G() == 404 | (int)(n ?? c) == 404
                | (int)(b ? c : F) == 404 | (int)n == 404 | (int)n.Value == 404
                | (long)c == 404 | (short)c == 404 | (uint)c == 404 | (int)c == 404L | (int)~c == 404
                | (int)(c & F) == 200 | (int)(F = c) == 404 | (int)c++ == 404;
            """
        ),
        (
            "ComparisonOfNumbers",
            true,
            """
            bool M(int i, long l, short s, byte b, uint u, ulong ul, int? n, object o, double d, decimal m) =>
                i == 404 | l == 404 | s == 404 | b == 200 | u == 404 | ul == 404 | n == 404 | o.Equals(404)
                | d == 404 | m == 404 | 404 == i | l == 404L | u == 404u | n != 404 | i.Equals(404)
                | 404.Equals(i) | 103.Equals(i) | object.Equals(i, 404);
            """
        ),
        (
            "Receivers",
            true,
            """
            string M() =>
                404.ToString() + 103.ToString() + (404).ToString() + ((HttpStatusCode)404).ToString()
                + 404L.ToString() + 103u.ToString() + ((HttpStatusCode)404).GetHashCode()
                + ((object)404).ToString();
            """
        ),
        (
            "Switch",
            true,
            """
            int M(int i, HttpStatusCode c)
            {
                switch (i)
                {
                    case 200: return 1;
                    case 201: case 202: return 2;
                    case 404: return 3;
                    case 409: goto case 404;
                    case 500: case 502: case 503: case 504: return 4;
                }
                switch ((int)c) { case 404: return 5; case 103: return 8; }
                switch (c)
                {
                    case (HttpStatusCode)404: return 6;
                    case (HttpStatusCode)500: return 7;
                    default: return 0;
                }
            }
            """
        ),
        (
            "SwitchExpression",
            true,
            """
            string M(int i, HttpStatusCode c, object o) =>
                (i switch { 200 => "a", 404 or 410 => "b", 103 => "e", not 500 when i > 3 => "c", _ => "d" })
                + (c switch { (HttpStatusCode)404 => "a", (HttpStatusCode)410 or (HttpStatusCode)409 => "b", _ => "c" })
                + (o switch { 404 => 1, 103 => 4, (HttpStatusCode)404 => 2, 404L => 3, _ => 0 });
            """
        ),
        (
            "Patterns",
            true,
            """
            bool M(int i, object o, HttpStatusCode c, HttpStatusCode? n, int? j) =>
                i is 404 | o is 404 | o is 404L | o is 103 | c is (HttpStatusCode)404 | n is (HttpStatusCode)404
                | j is 404 or 409 | i is not 404 | i is 404 or 103 or 500
                | this is { X: 404, Y: (HttpStatusCode)409 } | (i, c) is (404, (HttpStatusCode)404) | i is (404)
                | i is > 100 and not 404;
            int X = 404;
            HttpStatusCode Y = (HttpStatusCode)404;
            """
        ),
        (
            "Conditional",
            true,
            """
            int M(bool b, int? n, HttpStatusCode? c)
            {
                long l = b ? 404 : 500L; int i = n ?? 404; var v = b ? 404 : 409;
                HttpStatusCode s = (HttpStatusCode)(b ? 404 : 500);
                HttpStatusCode t = b ? (HttpStatusCode)404 : (HttpStatusCode)500; int? m = b ? 404 : null;
                return (int)(c ?? (HttpStatusCode)404) + i + v + (int)s + (int)t + (int)l + (m ?? 500);
            }
            """
        ),
        (
            "Constants",
            true,
            """
            const int A = 404;
            const long B = 404;
            const HttpStatusCode C = (HttpStatusCode)404;
            const short D = 404;
            static readonly int E = 404;
            int F = 404;
            public enum G { Lost = 404, Old = 410 }
            public enum H : short { Lost = 404 }
            int M() { const int x = 404; const string s = "a"; return x + s.Length; }
            """
        ),
        (
            "Defaults",
            true,
            """
            void M(
                int a = 404, long b = 404, HttpStatusCode c = (HttpStatusCode)404, int? d = 404,
                HttpStatusCode? e = (HttpStatusCode)404, object f = null, short g = 404, int h = 103)
            {
                M(); M(b: 409);
            }
            int this[int i, int code = 404] => i;
            """
        ),
        (
            "Attributes",
            true,
            """
            [Mark(404)] [Mark((HttpStatusCode)404)] [Mark(404L)]
            [Mark(404, Code = 409, Codes = new[] { 404, 500, 103 })] [Mark(Named = (HttpStatusCode)404)]
            void M([Mark(404)] int i) { }
            [return: Mark(404)] int N() => 404;
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)]
            public class MarkAttribute : System.Attribute
            {
                public MarkAttribute(object o = null) { }
                public int Code { get; set; }
                public int[] Codes { get; set; }
                public HttpStatusCode Named { get; set; }
            }
            """
        ),
        (
            "Arrays",
            true,
            """
            int[] A = { 404, 409, 500, 502, 503, 504 };
            long[] B = { 404, 409L };
            HttpStatusCode[] C = { (HttpStatusCode)404, (HttpStatusCode)500 };
            object[] D = { 404, 404L, (HttpStatusCode)404 };
            int[,] E = { { 404 }, { 409 } };
            bool M(HttpStatusCode c) => System.Linq.Enumerable.Contains(new[] { 502, 504, 103 }, (int)c);
            int N(int[] a) => a[404] + a[103];
            """
        ),
        (
            "Collections",
            true,
            """
            System.Collections.Generic.Dictionary<int, string> A =
                new System.Collections.Generic.Dictionary<int, string> { { 404, "a" }, { 409, "b" } };
            System.Collections.Generic.Dictionary<int, HttpStatusCode> B =
                new System.Collections.Generic.Dictionary<int, HttpStatusCode>
                {
                    [404] = (HttpStatusCode)404, [103] = (HttpStatusCode)103
                };
            System.Collections.Generic.List<object> C =
                new System.Collections.Generic.List<object> { 404, (HttpStatusCode)404 };
            """
        ),
        (
            "Initialisers",
            true,
            """
            class R { public int Status { get; set; } public HttpStatusCode Code; public R Inner; }
            R M() => new R { Status = 404, Code = (HttpStatusCode)409, Inner = new R { Status = 103 } };
            object N() => new { Status = 404, Code = (HttpStatusCode)404 };
            """
        ),
        (
            "Assignments",
            true,
            """
            int S;
            long L;
            HttpStatusCode C;
            int? N;
            void M(out int o, ref int r)
            {
                S = 404; L = 404; C = (HttpStatusCode)404; N = 404; S += 404; S |= 103; o = 404; r = S = 404;
                var v = 404; int w = 404, x = 409; long y = 404; object z = 404; (S, L) = (404, 409); N ??= 404;
                dynamic d = 404; r += v + w + x + (int)y + z.GetHashCode();
            }
            """
        ),
        (
            "Lambdas",
            true,
            """
            System.Func<int, bool> A = c => c == 404;
            System.Func<HttpStatusCode, bool> B = c => (int)c == 404;
            System.Func<int> C = () => 404;
            bool M(int i)
            {
                bool L(HttpStatusCode c) => (int)c == 404 && i == 409; System.Action a = () => { i = 404; };
                a();
                return L((HttpStatusCode)i) || System.Linq.Enumerable.Any(new[] { i }, x => x == 103 || x == i);
            }
            """
        ),
        (
            "ExpressionTrees",
            true,
            """
            System.Linq.Expressions.Expression<System.Func<int, bool>> A = c => c == 404;
            System.Linq.Expressions.Expression<System.Func<HttpStatusCode, bool>> B =
                c => (int)c == 404 || c == (HttpStatusCode)409;
            System.Linq.Expressions.Expression<System.Func<HttpStatusCode?, bool>> C =
                c => c == (HttpStatusCode)409 || (int)c == 404;
            System.Linq.Expressions.Expression<System.Func<object>> D = () => 404;
            System.Linq.Expressions.Expression<System.Func<long>> E = () => 103;
            object F(System.Linq.IQueryable<HttpStatusCode> q) =>
                System.Linq.Queryable.Where(q, c => (int)c == 404);
            """
        ),
        (
            "Queries",
            true,
            """
            object M(System.Linq.IQueryable<HttpStatusCode> q, System.Collections.Generic.IEnumerable<HttpStatusCode> e) =>
                new object[]
                {
                    from c in q where (int)c == 404 orderby (int)c == 500 select (int)c == 409,
                    from c in e where (int)c == 404 orderby (int)c == 500 select (int)c == 409,
                    from c in e let d = (int)c == 404 group c by (int)c == 502,
                    from c in q let d = (int)c == 404 group c by (int)c == 502
                };
            """
        ),
        (
            "Async",
            true,
            """
            async System.Threading.Tasks.Task<HttpStatusCode> G()
            {
                await System.Threading.Tasks.Task.Yield();
                return (HttpStatusCode)404;
            }
            async System.Threading.Tasks.Task<int> M()
            {
                if ((int)await G() == 404) { return 409; }
                try { return ((int)(await G())) == 500 ? 502 : 103; }
                catch (System.Exception) when ((int)G().Result == 504)
                {
                    return await System.Threading.Tasks.Task.FromResult(404);
                }
                finally { await G(); }
            }
            """
        ),
        (
            "Iterators",
            true,
            """
            System.Collections.Generic.IEnumerable<int> M()
            {
                yield return 404;
                for (int i = 200; i < 404; i += 100) { yield return i == 300 ? 409 : 103; }
            }
            System.Collections.Generic.IEnumerable<HttpStatusCode> N() { yield return (HttpStatusCode)404; }
            """
        ),
        (
            "Interpolation",
            true,
            """
            string M(int i, HttpStatusCode c) =>
                $"{404} {(HttpStatusCode)404} {404:x} {404,5} {i == 404} {(i == 404 ? 409 : 103)} {((int)c == 404)}"
                + $"{c == (HttpStatusCode)409} {103} {$"{404}"}"
                + 404 + "a" + (HttpStatusCode)404 + 103 + 404L;
            """
        ),
        (
            "Arithmetic",
            true,
            """
            int M(int i) =>
                i + 404 - 103 * 2 + -404 + ~404 + (404 << 1) + (i & 404) + 404 / 100 + 404 % 3
                + (int)(404 * 1.5) + (i < 404 ? 1 : 2) + (i >= 500 ? 1 : 2) + checked(404 * i);
            """
        ),
        (
            "Generics",
            true,
            """
            T F<T>(T t) => t;
            T2 G<T1, T2>(T1 a, T2 b) => b;
            void M()
            {
                F(404); F(404L); F((HttpStatusCode)404); F<long>(404); F<object>(404); F<int?>(404);
                G(404, (HttpStatusCode)409); F(new { A = 404 }); F((404, (HttpStatusCode)404));
                System.Tuple.Create(404, 103);
            }
            """
        ),
        (
            "Constructors",
            true,
            """
            class B { protected B(int c, HttpStatusCode d) { } }
            class D : B
            {
                public D() : base(404, (HttpStatusCode)409) { }
                public D(int c) : this() { }
                public D(long c) : this(103) { }
                static D() { System.Console.WriteLine(404); }
            }
            """
        ),
        (
            "Exceptions",
            true,
            """
            void M(int i)
            {
                try { throw new System.InvalidOperationException((404).ToString()); }
                catch (System.Exception e) when (e.HResult == 404 || i == 103) { throw; }
            }
            int N() => throw new System.Exception("" + (HttpStatusCode)404);
            int P() { lock (this) { using (new System.IO.MemoryStream(404)) { return 103; } } }
            """
        ),
        (
            "Overloads",
            true,
            """
            void F(int i) { }
            void F(HttpStatusCode c) { }
            void F(long l) { }
            void F(object o) { }
            void G(byte b) { }
            void G(object o) { }
            void H(short s) { }
            void H(long s) { }
            void M()
            {
                F(404); F((HttpStatusCode)404); F((long)404); F((object)404); G(200); H(404); H((int)404);
            }
            """
        ),
        (
            "Dynamics",
            true,
            """
            object M(dynamic d) => d.F(404, (HttpStatusCode)409) == 103 && d == 404;
            """
        ),
        (
            "Unsafe",
            true,
            """
            unsafe int M(int* p) => p[404] + *(p + 103);
            unsafe void N()
            {
                int* a = stackalloc int[3] { 404, 409, 103 };
                fixed (char* c = "x") { a[0] = 404; }
            }
            """
        ),
        (
            "Local",
            true,
            """
            int M(bool b)
            {
                int statusCode;
                if (b) { statusCode = 404; } else { statusCode = 103; }
                ref int r = ref statusCode; r = 409;
                foreach (int x in new[] { 404, 500 }) { r += x; }
                do { r--; } while (r != 404);
                return statusCode;
            }
            """
        ),
        (
            "CollectionExpressions",
            false,
            """
            int[] A = [404, 409, 103];
            System.Collections.Generic.List<HttpStatusCode> B = [(HttpStatusCode)404, .. C];
            static System.ReadOnlySpan<HttpStatusCode> C => [(HttpStatusCode)404, (HttpStatusCode)500];
            System.ReadOnlySpan<int> D() => [404, 409];
            System.Span<long> E() => new long[] { 404, 409L };
            """
        ),
        (
            "Records",
            false,
            """
            record R(int Code = 404, HttpStatusCode Status = (HttpStatusCode)404);
            R M(R r) => r with { Code = 409, Status = (HttpStatusCode)500 };
            bool N(R r) => r is (404, (HttpStatusCode)404) or { Code: 103 };
            record struct S(int Code) { public S() : this(404) { } }
            """
        ),
        (
            "Ranges",
            false,
            """
            string M(string s) => s[..404] + s[103..] + s[^404..];
            bool N(int[] a) => a is [404, .., 103];
            """
        ),
        (
            "PrimaryConstructors",
            false,
            """
            class B(int c);
            class D(int e) : B(404) { int F = e == 103 ? 404 : 409; }
            """
        ),
        (
            "AsyncStreams",
            false,
            """
            async System.Collections.Generic.IAsyncEnumerable<int> M()
            {
                await foreach (int i in M()) { if (i == 404) { yield return 409; } yield return 103; }
            }
            """
        ),
        (
            "Lists",
            false,
            """
            System.Collections.Frozen.FrozenSet<int> A =
                System.Collections.Frozen.FrozenSet.ToFrozenSet([404, 103]);
            System.Func<int, int> B = (int c = 404) => c;
            delegate int F(int c = 404);
            """
        ),
        (
            "DefaultLambdas",
            false,
            """
            void M() { var f = (int c = 404, HttpStatusCode s = (HttpStatusCode)404) => c; f(409); f(); }
            """
        ),
        (
            "GenericMath",
            false,
            """
            T M<T>(T t) where T : System.Numerics.INumber<T> => t;
            void N()
            {
                M(404); M(404L); M<double>(103); nint n = 404; nuint u = 404; System.Half h = (System.Half)404;
                System.Int128 i = 404; System.UInt128 j = 404u;
            }
            """
        ),
        (
            "StringHandlers",
            false,
            """
            void M(System.Text.StringBuilder b, int i)
            {
                b.Append($"{404}{(HttpStatusCode)404:D}{i == 103}");
                System.Diagnostics.Debug.Assert(i == 404, $"{103}");
            }
            """
        ),
        (
            "RequiredInit",
            false,
            """
            class R { public required int Code { get; init; } }
            R M() => new() { Code = 404 };
            System.Collections.Generic.Dictionary<int, R> N() => new() { [404] = new() { Code = 103 } };
            """
        ),
    ];

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public Task AspNetCore_EveryShape_SameProgram(OptimizationLevel optimization) =>
        VerifyAsync(References.AspNetCore80, old: false, optimization);

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public Task Net_EveryShape_SameProgram(OptimizationLevel optimization) =>
        VerifyAsync(References.Net80, old: false, optimization);

    [Theory]
    [InlineData(OptimizationLevel.Debug)]
    [InlineData(OptimizationLevel.Release)]
    public Task NetFramework_EveryOldShape_SameProgram(OptimizationLevel optimization) =>
        VerifyAsync(References.Net48, old: true, optimization);

    /// <summary>The comparison itself is no rubber stamp.</summary>
    [Theory]
    [InlineData("int M() => 404;", "int M() => 405;")]
    [InlineData("int M() => 404;", "long M() => 404;")]
    [InlineData("string M() => \"a\";", "string M() => \"b\";")]
    [InlineData("const int A = 404;", "const int A = 405;")]
    [InlineData("void M(int a = 404) { }", "void M(int a = 405) { }")]
    [InlineData("[System.Obsolete(\"a\")] void M() { }", "[System.Obsolete(\"b\")] void M() { }")]
    [InlineData("int[] A = { 404, 409, 500 };", "int[] A = { 404, 409, 501 };")]
    [InlineData("void M() { N(1); } void N(int i) { } void N(long i) { }", "void M() { N(1L); } void N(int i) { } void N(long i) { }")]
    [InlineData("object M() => 404;", "object M() => (HttpStatusCode)404;")]
    [InlineData("void M() { try { } finally { M(); } }", "void M() { try { } catch { M(); } }")]
    public async Task Listing_OfAnotherProgram_Differs(string one, string other)
    {
        Assert.Equal(await ListAsync(one), await ListAsync(" /* same */ " + one));
        Assert.NotEqual(await ListAsync(one), await ListAsync(other));
    }

    private static Task<IReadOnlyList<string>> ListAsync(string members)
    {
        var sources = new Dictionary<string, string> { ["A.cs"] = Source(("Sample", true, members)) };
        return new SameProgram(sources, References.Net80, new EveryNumberAnalyzer()).ListAsync(OptimizationLevel.Release);
    }

    private static async Task VerifyAsync(ImmutableArray<MetadataReference> references, bool old, OptimizationLevel optimization)
    {
        var sources = Shapes.Where(shape => shape.Old || !old).ToDictionary(static shape => shape.Name + ".cs", Source);
        var program = new SameProgram(sources, references, new EveryNumberAnalyzer()) { IntroducesConstants = old };

        IReadOnlyDictionary<string, string> texts = await program.VerifyAsync(optimization);

        Assert.All(texts, static file => Assert.DoesNotContain("(HttpStatusCode)40", file.Value, System.StringComparison.Ordinal));
        Assert.All(texts, file => Assert.NotEqual(sources[file.Key], file.Value));
        Assert.DoesNotMatch(@"\b404\b", texts["Constants.cs"]);
    }

    private static string Source((string Name, bool Old, string Members) shape) =>
        $$"""
        #nullable disable
        using System.Linq;
        using System.Net;

        class {{shape.Name}}
        {
            {{shape.Members.Replace("\n", "\n    ")}}
        }

        """;
}
