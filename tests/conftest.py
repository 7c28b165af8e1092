"""Puts this folder where every test finds what several folders of tests share (`telling`)."""
