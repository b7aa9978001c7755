//! The whole answer about purchases to come, on CDNOW and on made-up orders.
