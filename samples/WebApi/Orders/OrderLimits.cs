namespace Contoso.WebApi.Orders;

/// <summary>Numbers that look like status codes and are none: nothing is reported here.</summary>
public sealed class OrderLimits
{
    public const int NotFoundCode = 404;

    public static readonly int ConflictCode = 409;

    public int MaximumQuantity { get; init; } = 500;

    public int PageSize { get; init; } = 200;

    public int Port { get; init; } = 443;

    public int MaximumBodySize { get; init; } = 413 * 1024;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(503);

    public int[] Thumbnails { get; init; } = [100, 200, 404];

    public bool IsWholesale(Order order) => order.Quantity == 400 && order.Id != 404;

    public int Deliveries(int quantity) => quantity switch
    {
        100 => 1,
        200 => 2,
        _ => (quantity / 201) + 3,
    };

    public string Slogan(int width) => width > 500 ? "404 reasons to buy" : Shorten("500 teas", 302);

    private static string Shorten(string text, int width) => text.Length <= width ? text : text[..width];
}
