-- expands
-- A product that is deleted softly is as good as gone: new rows cannot name it. What names it already stays.
CREATE TRIGGER order_items_product_present BEFORE INSERT ON order_items
WHEN EXISTS (SELECT 1 FROM products WHERE id = NEW.product_id AND deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed: the product is deleted');
END;
CREATE TRIGGER stock_movements_product_present BEFORE INSERT ON stock_movements
WHEN EXISTS (SELECT 1 FROM products WHERE id = NEW.product_id AND deleted_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed: the product is deleted');
END;
