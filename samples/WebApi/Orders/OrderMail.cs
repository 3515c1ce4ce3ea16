using System.Net.Mail;

namespace Contoso.WebApi.Orders;

/// <summary>Tells customers about their orders. Mail has status codes of its own, which are not HTTP's.</summary>
public sealed class OrderMail
{
    public static bool IsWorthRetrying(SmtpException failure) => (int)failure.StatusCode == 421 || failure.StatusCode == (SmtpStatusCode)450;

    public static string Subject(Order order) => order.Id == 404 ? "Order 404 (no, it was found)" : $"Order {order.Id}";
}
