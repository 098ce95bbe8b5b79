-- CKAN's API asks the search index, which holds its terms; nothing asks these any more.
drop view ckan_package;
drop function ckan_license(text);
drop function ckan_code(text);
drop function ckan_text(jsonb);
drop function ckan_name(text);
