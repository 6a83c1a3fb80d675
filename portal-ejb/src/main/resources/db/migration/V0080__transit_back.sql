-- What lies at a unit now and is not collected there goes back to the centre (R-139): the way back of each is open.
insert into transit_leg (case_id, centre_id, unit_id, direction, list_number, sent_by, received_by)
select c.id, c.centre_id, c.collection_unit, 'BACK', '', '', ''
  from casework_case c
 where c.status = 'READY' and c.collection_unit <> '';
