using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a symbol carries a code, of which system, and how that is known.</summary>
internal static class SlotSymbols
{
    /// <summary>How strongly a property, field, local or parameter is known to carry one code; null where it is not.</summary>
    public static Slot? OfValue(ISymbol symbol)
    {
        if (TypeOf(symbol) is not { } type)
        {
            return null;
        }

        if (CodeEnums.SystemOf(type) is { } system)
        {
            return OfEnum(symbol, system);
        }

        NameKind kind = CodeNames.OfValue(NameOf(symbol));
        return WebSocketSlots.OfValue(symbol, type, kind)
            ?? FtpSlots.OfValue(symbol, type, kind)
            ?? (CanHoldNumber(type) ? OfHttpNumber(symbol, kind) : null);
    }

    private static Slot OfEnum(ISymbol symbol, CodeSystem system) => system switch
    {
        CodeSystem.WebSocket => WebSocketSlots.OfEnum(symbol),
        CodeSystem.Ftp => FtpSlots.OfEnum(symbol, WithoutNullable(TypeOf(symbol))!),
        _ => Directions.Into(symbol, SlotStrength.Certain),
    };

    private static Slot? OfHttpNumber(ISymbol symbol, NameKind kind)
    {
        return IsMarked(symbol) ? Directions.Into(symbol, SlotStrength.Certain) with { Direction = Direction.Sent }
            : KnownHttpMembers.IsStatus(symbol) ? Directions.Into(symbol, SlotStrength.Certain)
            : ByName(symbol, kind);
    }

    /// <summary>The same for the elements of a collection, or the values of a dictionary.</summary>
    public static Slot? OfCollection(ISymbol symbol)
    {
        if (ElementOf(TypeOf(symbol)) is not { } element)
        {
            return null;
        }

        NameKind kind = CodeNames.OfCollection(symbol.Name);
        return FtpSlots.OfCollection(symbol, element, kind) ?? (CanHoldNumber(element) ? ByName(symbol, kind) : null);
    }

    /// <summary>The same for what a method answers.</summary>
    public static Slot? OfResult(IMethodSymbol method)
    {
        if (method.AssociatedSymbol is IPropertySymbol property)
        {
            return method.MethodKind == MethodKind.PropertyGet ? OfValue(property) : null;
        }

        ITypeSymbol answer = Awaited(method.ReturnType);
        NameKind kind = CodeNames.OfFunction(method.Name);
        return FtpSlots.OfResult(method, answer, kind) ?? (CanHoldNumber(answer) ? ByName(method, kind) : null);
    }

    /// <summary>The same for what a delegate answers that is kept under this name: <c>StatusCodeSelector</c>.</summary>
    public static Slot? OfDelegate(ISymbol symbol) =>
        TypeOf(symbol) is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && CanHoldNumber(Awaited(invoke.ReturnType))
            ? ByName(symbol, CodeNames.OfFunction(symbol.Name))
            : null;

    private static Slot? ByName(ISymbol symbol, NameKind kind)
    {
        if (kind == NameKind.CloseCode)
        {
            return Slot.OfName(kind);
        }

        INamedTypeSymbol? owner = symbol.ContainingType;
        if (kind is NameKind.None or NameKind.ReplyCode || ForeignSystems.Owns(owner))
        {
            return null;
        }

        bool holds = kind switch
        {
            NameKind.StatusCode => true,
            NameKind.PrefixedStatusCode or NameKind.Status => HttpTypes.IsPlainly(owner),
            _ => symbol is not ILocalSymbol && HttpTypes.SaysHttp(owner),
        };
        return holds ? Directions.Into(symbol, StrengthOn(symbol, owner)) : null;
    }

    private static SlotStrength StrengthOn(ISymbol symbol, INamedTypeSymbol? owner)
    {
        if (symbol is ILocalSymbol || owner is null or { IsTupleType: true })
        {
            return SlotStrength.Named;
        }

        bool framework = owner.ContainingAssembly?.Name is { } assembly
            && (assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || assembly == "System");
        return framework ? SlotStrength.Certain
            : HttpTypes.IsPlainly(owner) || IsResult(owner) ? SlotStrength.Plain
            : SlotStrength.Named;
    }

    private static bool IsMarked(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => HasMark(parameter),
        IPropertySymbol { ContainingType: { } owner } property => NameOf(property) == "StatusCode" && IsResult(owner),
        _ => false,
    };

    /// <summary>ASP.NET Core's results tell their status by an interface; a user's of that name counts as well.</summary>
    private static bool IsResult(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.Name is "IStatusCodeActionResult" or "IStatusCodeHttpResult")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>ASP.NET Core marks parameters with <c>ActionResultStatusCodeAttribute</c>; a user's attribute of that name counts as well.</summary>
    private static bool HasMark(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "ActionResultStatusCodeAttribute")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Integers, nullable or boxed; the type of a missing package counts, because then the name is all there is.</summary>
    public static bool CanHoldNumber(ITypeSymbol? type) => WithoutNullable(type) switch
    {
        null => false,
        { TypeKind: TypeKind.Error or TypeKind.Dynamic } => true,
        { SpecialType: SpecialType.System_Object } => true,
        { SpecialType: >= SpecialType.System_Int16 and <= SpecialType.System_UInt64 } => true,
        _ => false,
    };

    /// <summary>The type of a property, field, local or parameter; null for everything else.</summary>
    public static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>Without the interface before it: <c>int? IStatusCodeHttpResult.StatusCode =&gt; 404</c>.</summary>
    private static string NameOf(ISymbol symbol)
    {
        int dot = symbol.Name.LastIndexOf('.');
        return dot < 0 ? symbol.Name : symbol.Name.Substring(dot + 1);
    }

    /// <summary>
    /// The elements of arrays, spans, lists and sets; of a dictionary the values. From a number or a status to a number a dictionary counts or measures
    /// what happened, and xUnit's <c>TheoryData</c> is rows of test data.
    /// </summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "TheoryData" } => null,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } or { Name: "HttpStatusCode" }, _] } => null,
        INamedTypeSymbol { TypeArguments: { Length: 1 or 2 } arguments } => arguments[arguments.Length - 1],
        { TypeKind: TypeKind.Error } => type,
        _ => null,
    };

    /// <summary>What a task brings; every other type as it is.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } ? arguments[0] : type;

    /// <summary>What a nullable value type holds; every other type as it is.</summary>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
