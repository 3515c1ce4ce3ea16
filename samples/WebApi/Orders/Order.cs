namespace Contoso.WebApi.Orders;

/// <summary>An order as it is stored and shown.</summary>
public sealed record Order(int Id, string Product, int Quantity, OrderState State);

/// <summary>What a customer sends to place an order.</summary>
public sealed record OrderRequest(string Product, int Quantity);

/// <summary>How far an order has come: the numbers are the warehouse's, and no status codes.</summary>
public enum OrderState
{
    Placed = 100,
    Packed = 200,
    Shipped = 300,
    Cancelled = 410,
}
