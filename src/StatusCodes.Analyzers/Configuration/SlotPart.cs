using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>Which part of a member carries a code.</summary>
/// <param name="Parameter">The parameter's name; null where the member itself does: a property, a field, or what a method answers.</param>
/// <param name="IsKey">Whether the keys of the member, a dictionary, do.</param>
internal readonly record struct SlotPart(string? Parameter, bool IsKey)
{
    private const string Keys = "[]";

    /// <summary>The member's own value.</summary>
    public static SlotPart Whole => default;

    /// <summary>Takes <c>(parameter)</c> or <c>[]</c> off the end of a place; false where what stands there is neither.</summary>
    public static bool TryTake(string text, out string place, out SlotPart part)
    {
        place = text;
        part = Whole;
        if (text.EndsWith(Keys, System.StringComparison.Ordinal))
        {
            place = text.Substring(0, text.Length - Keys.Length).TrimEnd();
            part = new SlotPart(null, IsKey: true);
            return true;
        }

        int open = text.IndexOf('(');
        if (open < 0)
        {
            return true;
        }

        string parameter = text.Substring(open + 1).TrimEnd(')').Trim();
        place = text.Substring(0, open).TrimEnd();
        part = new SlotPart(parameter, IsKey: false);
        return text.IndexOf(')') == text.Length - 1 && SyntaxFacts.IsValidIdentifier(parameter);
    }
}
