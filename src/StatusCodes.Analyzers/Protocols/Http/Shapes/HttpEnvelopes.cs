using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Envelopes, in which web services put a status into the body: <c>ApiResponse { int Status; string Message; }</c>,
/// <c>new ApiException(404, "…")</c>, <c>new { code = 401, message = "…" }</c>.
/// A type's name says little by itself, and neither does <c>Code</c>; beside a message they say it together.
/// </summary>
internal static class HttpEnvelopes
{
    /// <summary>The smallest number that is taken for a status there: from 100 on, numbers count and enumerate.</summary>
    public const int First = 200;

    // No system's own word is a mere "code" or "status".
    private static readonly CodeNames Names = new(ImmutableArray<Vocabulary>.Empty);

    private static readonly string[] Types = ["Response", "Resp", "Result", "Error", "Exception", "Problem"];

    /// <summary>They carry all sorts of things; one with a state and a text need be no answer.</summary>
    private static readonly string[] VaguerTypes = ["Message", "Model", "Return", "Status", "ErrorDetails", "ProblemDetails"];

    /// <summary>What may stand after such a word: <c>ApiResponseBase</c>.</summary>
    private static readonly string[] Endings = ["Base", "Dto"];

    /// <summary>What is no answer by itself, and one after such a word: <c>ResponseData</c>, <c>ResultInfo</c>.</summary>
    private static readonly string[] Wrappings =
        ["Body", "Content", "Data", "Entity", "Info", "Obj", "Object", "Output", "ViewModel", "Vm", "VM"];

    private static readonly string[] Wrapped = ["Error", "Response", "Resp", "Result", "Return"];

    /// <summary>What an answer says beside its status.</summary>
    private static readonly WordSet Messages = new(
        "error", "errormessage", "errormsg", "errors", "exception", "issucceed", "issuccess", "issuccessful", "message", "msg",
        "reasonphrase", "statusdescription", "statusmessage", "statustext", "succeed", "succeeded", "success", "successful");

    /// <summary>What an answer carries besides; other things have them, too.</summary>
    private static readonly WordSet Contents = new(
        "body", "content", "data", "description", "detail", "details", "payload", "reason", "result", "title", "value");

    private static readonly WordSet MessageParameters = new(
        "description", "detail", "details", "error", "errormessage", "errormsg", "message", "msg", "reason", "text", "title");

    /// <summary>What numbers its errors, events or states in its own way, and has messages for them.</summary>
    private static readonly WordSet Others = new(
        "Amqp", "Compilation", "Compile", "Compiler", "Device", "Diagnostic", "Event", "Irc", "Lexer", "Log", "Mqtt", "Order", "Parse",
        "Parser", "Print", "Printer", "Scan", "Sql", "Stun", "Syntax", "Window", "Windows");

    /// <summary>The slot of an envelope's code: what is no registered status is a number of its own.</summary>
    public static Slot AsCode(Slot slot) => slot with { First = First, IsOfRegistered = true };

    /// <summary>Whether an integer that is called a code or a status is an envelope's.</summary>
    public static bool IsCode(ISymbol symbol, NameKind kind) =>
        kind is NameKind.Code or NameKind.Status
        && IsMere(symbol.Name)
        && IsNumberOfOne(symbol);

    /// <summary>Whether a symbol is an integer of an envelope, or one that it is made with.</summary>
    public static bool IsNumberOfOne(ISymbol symbol) =>
        symbol.ContainingType is { } owner
        && ValueTypes.Of(symbol) is { } type
        && ValueTypes.IsInteger(type)
        && symbol switch
        {
            IPropertySymbol or IFieldSymbol => IsEnvelope(owner),
            IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } => IsMakerOfEnvelope(method, owner),
            _ => false,
        };

    /// <summary>The same of a member of an anonymous object, beside a message.</summary>
    public static bool IsAnonymousCode(in Site site) =>
        site is { Kind: SiteKind.AnonymousMember, Meets.Parent: AnonymousObjectCreationExpressionSyntax whole }
        && IsMere(SyntaxNames.OfDeclared(site.Meets))
        && HasMessage(whole);

    /// <summary>
    /// Whether a compiler, a device or their like makes what is around a place: it numbers what it tells in its own way.
    /// A controller of devices answers in HTTP's.
    /// </summary>
    public static bool IsMadeByAnother(SyntaxNode place)
    {
        for (SyntaxNode? node = place.Parent; node is not null; node = node.Parent)
        {
            if (node is MethodDeclarationSyntax or LocalFunctionStatementSyntax or TypeDeclarationSyntax
                && SyntaxNames.OfDeclared(node) is var name
                && !name.EndsWith("Controller", StringComparison.Ordinal)
                && Others.HasWordIn(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type's name is an envelope's, and no error's that may be numbered by whoever made it.</summary>
    public static bool IsCalledEnvelope(string type) =>
        (EndsWith(type, Types) || IsVaguer(type))
        && !type.EndsWith("Error", StringComparison.Ordinal)
        && !Others.HasWordIn(type);

    /// <summary>Whether a type's name is an answer's, or that of an exception.</summary>
    public static bool IsCalledAnswer(string type) =>
        (EndsWith(type, Types) || IsWrapped(type))
        && !type.EndsWith("Error", StringComparison.Ordinal)
        && !Others.HasWordIn(type)
        && !ForeignSystems.IsNamedIn(type);

    /// <summary>Whether a member is called what an answer says beside its status.</summary>
    public static bool IsMessage(string member) => Messages.Contains(member);

    /// <summary><c>code</c>, <c>_status</c>; not <c>serverStatus</c>, which may be any state.</summary>
    public static bool IsMere(string name)
    {
        int start = name.Length > 0 && name[0] == '_' ? 1 : 0;
        return Is(name, start, "code") || Is(name, start, "status");
    }

    private static bool Is(string name, int start, string word) =>
        name.Length - start == word.Length && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool HasMessage(AnonymousObjectCreationExpressionSyntax whole)
    {
        foreach (AnonymousObjectMemberDeclaratorSyntax member in whole.Initializers)
        {
            string name = member.NameEquals is null ? SyntaxNames.Of(member.Expression) : SyntaxNames.OfDeclared(member);
            if (Messages.Contains(name)
                || name is "data" or "Data" or "detail" or "Detail"
                || Names.OfValue(name).Kind == NameKind.StatusCode)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A constructor of an envelope, or a method that answers with one, beside a message: <c>Failed(msg, status = 500)</c>.
    /// </summary>
    private static bool IsMakerOfEnvelope(IMethodSymbol method, INamedTypeSymbol owner) => method.MethodKind switch
    {
        MethodKind.Constructor => IsCalledEnvelope(owner) && (HasMessage(method) || IsEnvelope(owner)),
        MethodKind.Ordinary or MethodKind.LocalFunction =>
            (IsEnvelope(owner) || (ValueTypes.Awaited(method.ReturnType) is INamedTypeSymbol made && IsCalledAnswer(made)))
            && (HasMessage(method) || SymbolEqualityComparer.Default.Equals(method.ReturnType, owner)),
        _ => false,
    };

    private static bool HasMessage(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && MessageParameters.Contains(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnvelope(INamedTypeSymbol type) =>
        IsStatusItself(type) || IsFilled(type) || (IsCalledEnvelope(type) && type.AnyBase(HasMessageItself(type.AnyBase(IsAnswerItself))));

    /// <summary>A class that is a status, with its number and its phrase: <c>answer.HTTPStatusCode.Code</c>.</summary>
    private static bool IsStatusItself(INamedTypeSymbol type) =>
        type.Name.Equals("HttpStatusCode", StringComparison.OrdinalIgnoreCase)
        || type.Name.Equals("HttpStatus", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// What has a message and data beside its code is one whatever it is called:
    /// <c>class TableData { int code; string msg; object data; }</c>.
    /// </summary>
    private static bool IsFilled(INamedTypeSymbol type)
    {
        bool hasMessage = false;
        bool hasData = false;
        bool isOfOne = false;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol { IsConst: false })
            {
                string name = member.Name;
                hasMessage |= Is(name, 0, "msg") || Is(name, 0, "message");
                hasData |= Is(name, 0, "data");
                isOfOne |= Is(name, 0, "msg") || Is(name, 0, "success");
            }
        }

        return hasMessage && hasData && isOfOne && !type.AnyOuterName(Others.HasWordIn);
    }

    private static Func<INamedTypeSymbol, bool> HasMessageItself(bool isAnswer) =>
        isAnswer ? static type => HasMember(type, isAnswer: true) : static type => HasMember(type, isAnswer: false);

    private static bool HasMember(INamedTypeSymbol type, bool isAnswer)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol
                && (Messages.Contains(member.Name) || (isAnswer && Contents.Contains(member.Name))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalledEnvelope(INamedTypeSymbol type) =>
        type.AnyBase(static t => IsAnswerItself(t) || IsVaguer(t.Name)) && !type.AnyOuterName(Others.HasWordIn);

    private static bool IsCalledAnswer(INamedTypeSymbol type) => IsAnswerItself(type) && !type.AnyOuterName(Others.HasWordIn);

    private static bool IsAnswerItself(INamedTypeSymbol type) => EndsWith(type.Name, Types);

    private static bool IsVaguer(string name)
    {
        // What many services call their result: R.Ok(data).
        return name == "R" || EndsWith(name, VaguerTypes) || IsWrapped(name);
    }

    /// <summary><c>ResponseData</c>, <c>ResultInfo</c>.</summary>
    private static bool IsWrapped(string name)
    {
        foreach (string wrapping in Wrappings)
        {
            if (name.EndsWith(wrapping, StringComparison.Ordinal))
            {
                return EndsWith(name, name.Length - wrapping.Length, Wrapped);
            }
        }

        return false;
    }

    private static bool EndsWith(string name, string[] words)
    {
        int end = name.Length;
        foreach (string ending in Endings)
        {
            end = name.EndsWith(ending, StringComparison.Ordinal) ? name.Length - ending.Length : end;
        }

        return EndsWith(name, end, words);
    }

    private static bool EndsWith(string name, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (end >= word.Length && string.CompareOrdinal(name, end - word.Length, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
