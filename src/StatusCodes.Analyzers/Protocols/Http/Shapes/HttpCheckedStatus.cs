using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Parameters of a project's own methods that speak of HTTP, or hold a status against an answer:
/// <c>AssertHttpError(int code, …)</c>, <c>r.ShouldHaveStatus(int expected)</c>, <c>AssertError(int code, HttpResponseMessage r)</c>.
/// </summary>
internal static class HttpCheckedStatus
{
    private static readonly string[] Checks =
        ["Assert", "Check", "Ensure", "Expect", "Expects", "Require", "Should", "Then", "Throw", "Throws", "Validate", "Verify"];

    /// <summary>What may stand between a check and the status: <c>ShouldHaveStatus</c>, <c>AssertResponseStatusIs</c>.</summary>
    private static readonly WordSet Between = new(
        "Api", "Async", "Be", "Code", "Error", "Has", "Have", "Http", "Is", "Of", "Resp", "Response", "Result", "Return", "Returns",
        "The", "With");

    /// <summary>A method that speaks of a code may mean a code of its own: <c>AssertErrorCode</c>, <c>AssertOrderStatus</c>.</summary>
    private static readonly WordSet Codes = new("Code", "Status");

    private static readonly WordSet Numbers = new("actual", "code", "expected", "expectedcode", "expectedstatus", "status", "value");

    /// <summary>What a status is an answer of.</summary>
    private static readonly WordSet Answers = new(
        "Answer", "Api", "Client", "Endpoint", "Http", "Page", "Path", "Reply", "Request", "Resp", "Response", "Rest", "Route", "Uri",
        "Url", "Web");

    /// <summary>Whether a parameter is a status by what its method is called, and what else that takes.</summary>
    public static bool IsStatus(ISymbol symbol) =>
        symbol is IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } parameter
        && method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension
        && Numbers.Contains(parameter.Name)
        && IsStatus(parameter, method.ReducedFrom ?? method);

    /// <summary>
    /// Whether a method that is not known checks a status by its name: <c>AssertStatus</c>, <c>ExpectHttpException</c>.
    /// </summary>
    public static bool IsCheck(string method) =>
        EndOfCheck(method) is > 0 and var end
        && (IsOfStatus(method, end) || IdentifierWords.HasPrefix(method, "Http"))
        && !QuantityNames.IsQuantity(method);

    private static bool IsStatus(IParameterSymbol parameter, IMethodSymbol method)
    {
        bool isCode = HttpEnvelopes.IsMere(parameter.Name);
        if (isCode && IdentifierWords.HasPrefix(method.Name, "Http"))
        {
            return ValueTypes.IsInteger(parameter.Type);
        }

        int end = EndOfCheck(method.Name);
        return end > 0
            && ((isCode && !Codes.HasWordIn(method.Name)) || IsOfStatus(method.Name, end))
            && ValueTypes.IsInteger(parameter.Type)
            && IsBesideAnswer(parameter, method);
    }

    /// <summary>Where the check ends that a method is called by; 0 where it is called by none.</summary>
    private static int EndOfCheck(string method)
    {
        foreach (string check in Checks)
        {
            if (method.Length > check.Length && IdentifierWords.HasFirstWord(method, check))
            {
                return check.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether a status is all that the rest of a name speaks of.</summary>
    private static bool IsOfStatus(string method, int start)
    {
        bool isOfStatus = false;
        for (int end; start < method.Length; start = end)
        {
            end = IdentifierWords.EndOfWord(method, start);
            bool isStatus = IsWord(method, start, end, "Status");
            if (!isStatus && char.IsLetter(method[start]) && !Between.Contains(method, start, end - start))
            {
                return false;
            }

            isOfStatus |= isStatus;
        }

        return isOfStatus;
    }

    private static bool IsWord(string name, int start, int end, string word) =>
        end - start == word.Length && string.CompareOrdinal(name, start, word, 0, word.Length) == 0;

    /// <summary>Whether the method takes an answer, or what fetches one, or belongs to what does.</summary>
    private static bool IsBesideAnswer(IParameterSymbol parameter, IMethodSymbol method)
    {
        foreach (IParameterSymbol other in method.Parameters)
        {
            if (other.Name != parameter.Name && (Answers.HasWordIn(other.Name) || IsAnswer(other.Type)))
            {
                return true;
            }
        }

        return Answers.HasWordIn(method.ContainingType.Name);
    }

    /// <summary><c>HttpResponseMessage</c>, <c>Func&lt;Task&lt;HttpResponseMessage&gt;&gt;</c>.</summary>
    private static bool IsAnswer(ITypeSymbol type) =>
        Answers.HasWordIn(type.Name)
        || (type is INamedTypeSymbol { TypeArguments: [.., var last] } && IsAnswer(last));
}
