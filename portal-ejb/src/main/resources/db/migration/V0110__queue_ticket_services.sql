-- A ticket of a booking is for all services of the booking; codes one after another, with commas.
alter table queue_ticket rename column service_code to services;
alter table queue_ticket alter column services type text;
