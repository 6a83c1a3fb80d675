-- The edition of the inventory in which another document took the place of this one (доповнений опис, R-087).
alter table casework_inventory_line add column replaced_in integer;
