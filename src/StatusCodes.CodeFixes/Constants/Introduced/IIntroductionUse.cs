namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>A number that an introduced constant is written for.</summary>
internal interface IIntroductionUse
{
    /// <summary>Leaves the number as it is.</summary>
    void GiveUp();
}
