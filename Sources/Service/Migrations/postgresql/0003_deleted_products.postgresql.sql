-- expands
-- A product that is deleted softly is as good as gone: new rows cannot name it. What names it already stays.
CREATE FUNCTION refuse_deleted_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM products WHERE id = NEW.product_id AND deleted_at IS NOT NULL) THEN
        RAISE foreign_key_violation USING
            MESSAGE = 'the product ' || NEW.product_id || ' is deleted',
            CONSTRAINT = TG_TABLE_NAME || '_product_id_fkey',
            TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER order_items_product_present AFTER INSERT ON order_items
    FOR EACH ROW EXECUTE FUNCTION refuse_deleted_product();
CREATE TRIGGER stock_movements_product_present AFTER INSERT ON stock_movements
    FOR EACH ROW EXECUTE FUNCTION refuse_deleted_product();
